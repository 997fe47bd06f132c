package org.recscope.analytics.loading.table;

import java.util.Objects;

/// One column that is wanted, and what as.
///
/// @param index of the column in the schema
/// @param as how its cells are wanted
public record ColumnRequest(int index, As as) {
    /// Checks the index.
    public ColumnRequest {
        if (index < 0) {
            throw new IllegalArgumentException("index must be at least 0, was " + index);
        }
        Objects.requireNonNull(as, "as");
    }

    /// What the cells of a column are wanted as. Applies to the elements of lists alike.
    public enum As {
        /// As the schema declares them.
        DECLARED,
        /// As identifiers: a {@link LongVector} when every cell of the batch is a whole number written as one, else a
        /// {@link TextVector}. Batches of one column may differ.
        ID,
        /// As a {@link DoubleVector}; a text that is no number is a problem.
        DOUBLE,
        /// As numbers: a {@link LongVector} where the format itself knows that all are whole, else as {@link #DOUBLE}.
        NUMBER,
        /// As a {@link TextVector}.
        TEXT
    }

    /// A column as the schema declares it.
    ///
    /// @param index of the column in the schema
    /// @return the request
    public static ColumnRequest declared(int index) {
        return new ColumnRequest(index, As.DECLARED);
    }
}
