package org.recscope.analytics.loading.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A list in each cell: row `r` owns elements `from(r)` (inclusive) to `to(r)` (exclusive) of the child. A null list
/// has
/// no elements; elements may be null themselves.
public final class ListVector implements Vector {
    private final int rows;
    private final int[] offsets;
    private final Vector child;
    private final long @Nullable [] nulls;

    private ListVector(int rows, int[] offsets, Vector child, long @Nullable [] nulls) {
        this.rows = rows;
        this.offsets = offsets;
        this.child = child;
        this.nulls = nulls;
    }

    /// Lists.
    ///
    /// @param offsets at least `rows + 1`, never decreasing, from 0 to the child's rows
    /// @param rows how many lists there are
    /// @param child the elements of all lists, one after the other
    /// @param nulls bit `r` set when row `r` is null, or null when none is
    /// @return a view of the arrays
    public static ListVector of(int[] offsets, int rows, Vector child, long @Nullable [] nulls) {
        Objects.checkFromToIndex(0, rows + 1, offsets.length);
        Nulls.check(nulls, rows);
        return new ListVector(rows, offsets, child, nulls);
    }

    /// The same lists of other elements.
    ///
    /// @param elements as many as the child has
    /// @return a view of the same offsets
    public ListVector withChild(Vector elements) {
        return new ListVector(rows, offsets, elements, nulls);
    }

    @Override
    public int rows() {
        return rows;
    }

    /// Where a row's elements begin.
    ///
    /// @param row from 0
    /// @return index into {@link #child()}, inclusive
    public int from(int row) {
        return offsets[row];
    }

    /// Where a row's elements end.
    ///
    /// @param row from 0
    /// @return index into {@link #child()}, exclusive
    public int to(int row) {
        return offsets[row + 1];
    }

    /// The elements of all lists.
    ///
    /// @return a vector with `to(rows - 1)` rows, never a list
    public Vector child() {
        return child;
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
