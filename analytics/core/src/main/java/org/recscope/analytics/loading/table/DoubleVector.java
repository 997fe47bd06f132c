package org.recscope.analytics.loading.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Floating-point numbers. NaN is a value, not a null.
public final class DoubleVector extends FlatVector implements Vector {
    private final double[] values;

    private DoubleVector(int rows, double[] values, long @Nullable [] nulls) {
        super(rows, nulls);
        this.values = values;
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
        return new DoubleVector(rows, values, nulls);
    }

    /// The number of a row.
    ///
    /// @param row from 0
    /// @return its value; anything when null
    public double value(int row) {
        return values[row];
    }
}
