package org.recscope.analytics.loading.parquet;

import org.apache.parquet.format.Type;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;

/// One stored column that is read.
///
/// @param index of its chunk in every row group
/// @param name of its column; the fields of a group are named `group.field`
/// @param stored how its values are stored
/// @param width bytes of a value of fixed length, else 0
/// @param scale digits after the point of a decimal
/// @param meaning what its values stand for
/// @param maxDefinition definition level of a value that is there
/// @param listDefinition definition level from which an element of the list is there, 0 when it is no list
record Leaf(
        int index,
        String name,
        Type stored,
        int width,
        int scale,
        Meaning meaning,
        int maxDefinition,
        int listDefinition) {

    boolean isList() {
        return listDefinition > 0;
    }

    ColumnInfo info() {
        ColumnType element = meaning.type();
        if (!isList()) {
            return new ColumnInfo(name, element);
        }
        return new ColumnInfo(
                name,
                switch (element) {
                    case DOUBLE -> ColumnType.DOUBLE_LIST;
                    case LONG, TIMESTAMP -> ColumnType.LONG_LIST;
                    default -> ColumnType.TEXT_LIST;
                });
    }
}
