package org.recscope.analytics.loading.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The columns of a table, in the order of the file.
///
/// @param columns names are unique; may be empty
public record TableSchema(List<ColumnInfo> columns) {
    /// Copies the list and checks that no name stands twice.
    public TableSchema {
        columns = List.copyOf(columns);
        Set<String> names = new HashSet<>();
        for (ColumnInfo column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("column name " + column.name() + " stands twice");
            }
        }
    }

    /// A schema of these columns.
    ///
    /// @param columns in order
    /// @return the schema
    public static TableSchema of(ColumnInfo... columns) {
        return new TableSchema(List.of(columns));
    }

    /// Where a column is.
    ///
    /// @param name exactly as in the file
    /// @return its index, or -1 when there is none
    public int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// How many columns there are.
    ///
    /// @return zero or more
    public int size() {
        return columns.size();
    }

    /// One column.
    ///
    /// @param index from 0
    /// @return its name and type
    public ColumnInfo column(int index) {
        return columns.get(index);
    }
}
