package org.recscope.analytics.loading.table;

import java.util.List;

/// Some consecutive rows of a table, as columns. To be read until the consumer it was given to returns (see
/// {@link Vector}).
public final class Batch {
    private final long firstRow;
    private final int rows;
    private final List<Vector> columns;

    /// A batch of these columns.
    ///
    /// @param firstRow number of its first row in the table, from 0
    /// @param rows how many rows
    /// @param columns each with as many rows
    public Batch(long firstRow, int rows, List<? extends Vector> columns) {
        this.firstRow = firstRow;
        this.rows = rows;
        this.columns = List.copyOf(columns);
        for (Vector column : this.columns) {
            if (column.rows() != rows) {
                throw new IllegalArgumentException(
                        "a batch of " + rows + " rows was given a column of " + column.rows());
            }
        }
    }

    /// A batch of these columns; their rows are the batch's.
    ///
    /// @param columns at least one, each with as many rows
    /// @return a batch from row 0
    public static Batch of(Vector... columns) {
        return new Batch(0, columns[0].rows(), List.of(columns));
    }

    /// Number of the first row in the table.
    ///
    /// @return from 0; the header of a text file is not counted
    public long firstRow() {
        return firstRow;
    }

    /// How many rows.
    ///
    /// @return zero or more
    public int rows() {
        return rows;
    }

    /// One column.
    ///
    /// @param index from 0, in the order of the requests that were read, or of the schema that is written
    /// @return its cells
    public Vector column(int index) {
        return columns.get(index);
    }

    /// How many columns.
    ///
    /// @return as many as were wanted
    public int columns() {
        return columns.size();
    }
}
