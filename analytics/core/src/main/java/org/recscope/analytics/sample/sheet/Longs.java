package org.recscope.analytics.sample.sheet;

import java.util.Arrays;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.loading.table.Vector;

/// A column of whole numbers, or of times in epoch milliseconds.
public final class Longs implements Cells {
    private long[] values = new long[1024];
    private int rows;

    Longs() {}

    /// Appends a cell.
    ///
    /// @param value its number
    public void add(long value) {
        if (rows == values.length) {
            values = Arrays.copyOf(values, rows * 2);
        }
        values[rows++] = value;
    }

    @Override
    public Vector vector() {
        return LongVector.of(values, rows, null);
    }
}
