package org.recscope.analytics.loading.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Floating-point numbers. NaN is a value, not a null.
public final class DoubleVector implements Vector {
    private final int rows;
    private final double[] values;
    private final long @Nullable [] nulls;

    private DoubleVector(int rows, double[] values, long @Nullable [] nulls) {
        this.rows = rows;
        this.values = values;
        this.nulls = nulls;
    }

    /// Numbers without a null.
    ///
    /// @param values one a row
    /// @return a view of the array
    public static DoubleVector of(double... values) {
        return of(values, values.length, null);
    }

    /// Numbers.
    ///
    /// @param values at least `rows` of them
    /// @param rows how many count
    /// @param nulls bit `r` set when row `r` is null, or null when none is
    /// @return a view of the arrays
    public static DoubleVector of(double[] values, int rows, long @Nullable [] nulls) {
        Objects.checkFromToIndex(0, rows, values.length);
        Nulls.check(nulls, rows);
        return new DoubleVector(rows, values, nulls);
    }

    @Override
    public int rows() {
        return rows;
    }

    /// The number of a row.
    ///
    /// @param row from 0
    /// @return its value; anything when null
    public double value(int row) {
        return values[row];
    }

    @Override
    public boolean isNull(int row) {
        return Nulls.at(nulls, row);
    }

    @Override
    public int nullCount() {
        return Nulls.count(nulls, rows);
    }
}
