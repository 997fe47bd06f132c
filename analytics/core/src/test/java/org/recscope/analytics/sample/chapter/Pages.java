package org.recscope.analytics.sample.chapter;

import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.world.World;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads what chapters made, by column name.
final class Pages {
    private Pages() {}

    static Cast cast(long seed, int users) {
        return new Cast(new World(seed, 1000, 28), seed, users, false);
    }

    static ObjectNode truth(Chapter chapter, Page page) {
        double[] sums = new double[page.sums()];
        page.addTo(sums);
        ObjectNode truth = JsonMapper.shared().createObjectNode();
        chapter.describe(sums, truth);
        return truth;
    }

    static int rows(Sheet sheet) {
        return sheet.batch(0).rows();
    }

    static LongVector longs(Sheet sheet, String column) {
        return (LongVector) sheet.batch(0).column(sheet.schema().indexOf(column));
    }

    static DoubleVector doubles(Sheet sheet, String column) {
        return (DoubleVector) sheet.batch(0).column(sheet.schema().indexOf(column));
    }

    static TextVector texts(Sheet sheet, String column) {
        Batch batch = sheet.batch(0);
        return (TextVector) batch.column(sheet.schema().indexOf(column));
    }
}
