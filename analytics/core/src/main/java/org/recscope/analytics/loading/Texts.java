package org.recscope.analytics.loading;

import java.util.StringJoiner;
import org.recscope.analytics.loading.table.BooleanVector;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// Cells as people read them.
final class Texts {
    private Texts() {}

    /// One cell.
    ///
    /// @return its text; an empty one for no value; the elements of a list between bars
    static String of(Vector column, int row) {
        if (column.isNull(row)) {
            return "";
        }
        return switch (column) {
            case LongVector its -> Long.toString(its.value(row));
            case DoubleVector its -> Double.toString(its.value(row));
            case BooleanVector its -> Boolean.toString(its.value(row));
            case TextVector its -> String.valueOf(its.value(row));
            case ListVector its -> list(its, row);
        };
    }

    private static String list(ListVector lists, int row) {
        StringJoiner text = new StringJoiner("|");
        for (int e = lists.from(row); e < lists.to(row); e++) {
            text.add(of(lists.child(), e));
        }
        return text.toString();
    }
}
