package org.recscope.analytics.loading.table;

import org.jspecify.annotations.Nullable;

/// What columns of plain values share: how many there are, and which of them are null.
abstract sealed class FlatVector permits BooleanVector, DoubleVector {
    private final int rows;
    private final long @Nullable [] nulls;

    FlatVector(int rows, long @Nullable [] nulls) {
        this.rows = rows;
        Nulls.check(nulls, rows);
        this.nulls = nulls;
    }

    /// How many cells there are.
    ///
    /// @return as the vector says
    public final int rows() {
        return rows;
    }

    /// Whether a cell has no value.
    ///
    /// @param row from 0
    /// @return true when null
    public final boolean isNull(int row) {
        return Nulls.at(nulls, row);
    }

    /// How many cells have no value.
    ///
    /// @return 0 to rows
    public final int nullCount() {
        return Nulls.count(nulls, rows);
    }
}
