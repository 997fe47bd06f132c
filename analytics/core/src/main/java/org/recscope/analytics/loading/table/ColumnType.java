package org.recscope.analytics.loading.table;

/// What the cells of a column are, whatever the file calls them.
public enum ColumnType {
    /// 64-bit whole numbers; smaller and unsigned ones are widened.
    LONG,
    /// 64-bit floating point; NaN and infinities are values, not nulls.
    DOUBLE,
    /// True or false.
    BOOLEAN,
    /// Text in Unicode.
    TEXT,
    /// Milliseconds since 1970-01-01T00:00Z; times without a zone are taken as UTC. A {@link LongVector}.
    TIMESTAMP,
    /// A list of texts in each cell.
    TEXT_LIST,
    /// A list of whole numbers in each cell.
    LONG_LIST,
    /// A list of floating-point numbers in each cell.
    DOUBLE_LIST;

    /// The type of the elements of a list; a type that is no list is its own element.
    ///
    /// @return never a list type
    public ColumnType element() {
        return switch (this) {
            case TEXT_LIST -> TEXT;
            case LONG_LIST -> LONG;
            case DOUBLE_LIST -> DOUBLE;
            case LONG, DOUBLE, BOOLEAN, TEXT, TIMESTAMP -> this;
        };
    }

    /// Whether a cell holds a list.
    ///
    /// @return true for the three list types
    public boolean isList() {
        return element() != this;
    }
}
