package org.recscope.analytics.loading.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// True or false.
public final class BooleanVector extends FlatVector implements Vector {
    private final boolean[] values;

    private BooleanVector(int rows, boolean[] values, long @Nullable [] nulls) {
        super(rows, nulls);
        this.values = values;
    }

    /// Values without a null.
    ///
    /// @param values one a row
    /// @return a view of the array
    public static BooleanVector of(boolean... values) {
        return of(values, values.length, null);
    }

    /// Values.
    ///
    /// @param values at least `rows` of them
    /// @param rows how many count
    /// @param nulls bit `r` set when row `r` is null, or null when none is
    /// @return a view of the arrays
    public static BooleanVector of(boolean[] values, int rows, long @Nullable [] nulls) {
        Objects.checkFromToIndex(0, rows, values.length);
        return new BooleanVector(rows, values, nulls);
    }

    /// The value of a row.
    ///
    /// @param row from 0
    /// @return its value; anything when null
    public boolean value(int row) {
        return values[row];
    }
}
