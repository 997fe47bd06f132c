package org.recscope.analytics.loading.table;

import java.util.StringJoiner;

/// Cells as people read them.
public final class Texts {
    private Texts() {}

    /// One cell.
    ///
    /// @param column any
    /// @param row from 0
    /// @return its text; an empty one for no value; the elements of a list between bars
    public static String of(Vector column, int row) {
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
