package org.recscope.analytics.loading.table;

/// One column of one batch.
///
/// A vector shows arrays of its maker and copies nothing: it may be read until the consumer it was given to returns,
/// and the maker may then fill the same arrays anew. Dictionaries are the exception: they never change, may be kept,
/// and are the same object for as many batches as share them, so that a consumer maps each id once a dictionary.
public sealed interface Vector permits LongVector, DoubleVector, BooleanVector, TextVector, ListVector {
    /// How many cells there are.
    ///
    /// @return rows of the batch, or elements when this is the child of a list
    int rows();

    /// Whether a cell has no value.
    ///
    /// @param row from 0 to rows - 1
    /// @return true when null; what the value accessors then give means nothing
    boolean isNull(int row);

    /// How many cells have no value.
    ///
    /// @return 0 to rows
    int nullCount();
}
