package org.recscope.analytics.loading.parquet;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.table.ColumnRequest.As;
import org.recscope.analytics.loading.table.DoubleVector;
import org.recscope.analytics.loading.table.ListVector;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// Numbers of eight bytes without a sign: hashes used as identifiers need all 64 bits. What fits a long stays one.
final class Unsigned {
    private static final double TWO_TO_64 = 0x1p64;

    private Unsigned() {}

    static Vector mend(Vector read, As as) {
        if (read instanceof ListVector lists) {
            return lists.withChild(mend(lists.child(), as));
        }
        if (!(read instanceof LongVector column) || !exceeds(column)) {
            return read;
        }
        return switch (as) {
            case ID, TEXT -> texts(column);
            case DOUBLE, NUMBER -> doubles(column);
            case DECLARED ->
                throw Refusal.unreadable(
                        "has whole numbers beyond 9223372036854775807",
                        "Use the column as an identifier, or write it as text.");
        };
    }

    private static boolean exceeds(LongVector column) {
        for (int row = 0; row < column.rows(); row++) {
            if (column.value(row) < 0 && !column.isNull(row)) {
                return true;
            }
        }
        return false;
    }

    private static Vector texts(LongVector column) {
        @Nullable String[] texts = new String[column.rows()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = column.isNull(row) ? null : Long.toUnsignedString(column.value(row));
        }
        return TextVector.of(texts);
    }

    private static Vector doubles(LongVector column) {
        double[] values = new double[column.rows()];
        long[] nulls = new long[column.rows() + 63 >> 6];
        for (int row = 0; row < values.length; row++) {
            long value = column.value(row);
            values[row] = value < 0 ? value + TWO_TO_64 : value;
            if (column.isNull(row)) {
                nulls[row >> 6] |= 1L << row;
                values[row] = Double.NaN;
            }
        }
        return DoubleVector.of(values, values.length, nulls);
    }
}
