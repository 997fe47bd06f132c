package org.recscope.analytics.loading;

import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Texts;
import org.recscope.analytics.loading.table.Vector;

/// Names of runs in a column; a row without one belongs to the run called "unnamed".
final class RunColumn {
    private RunColumn() {}

    static String name(Vector column, int row) {
        String name = column instanceof TextVector texts ? texts.value(row) : Texts.of(column, row);
        return name == null || name.isBlank() ? "unnamed" : name;
    }
}
