package org.recscope.analytics.loading.table;

import java.util.Objects;

/// A column's name and type.
///
/// @param name as the file has it; unique in a schema
/// @param type what its cells are
public record ColumnInfo(String name, ColumnType type) {
    /// Checks that both are there.
    public ColumnInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
