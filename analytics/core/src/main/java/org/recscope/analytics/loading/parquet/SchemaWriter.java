package org.recscope.analytics.loading.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.ListType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.MilliSeconds;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.TimestampType;
import org.apache.parquet.format.Type;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;

/// Our columns as a Parquet schema. All are optional; lists have the three levels of the format's present rules.
final class SchemaWriter {
    private SchemaWriter() {}

    static List<SchemaElement> of(TableSchema schema, List<ColumnWriter> writers) {
        List<SchemaElement> elements = new ArrayList<>();
        elements.add(new SchemaElement("schema").setNum_children(schema.size()));
        for (ColumnWriter writer : writers) {
            ColumnInfo column = writer.info();
            if (column.type().isList()) {
                elements.add(optional(column.name())
                        .setNum_children(1)
                        .setConverted_type(ConvertedType.LIST)
                        .setLogicalType(LogicalType.LIST(new ListType())));
                elements.add(new SchemaElement("list")
                        .setRepetition_type(FieldRepetitionType.REPEATED)
                        .setNum_children(1));
                elements.add(leaf("element", column.type().element(), writer.stored()));
            } else {
                elements.add(leaf(column.name(), column.type(), writer.stored()));
            }
        }
        return elements;
    }

    static List<String> path(ColumnInfo column) {
        return column.type().isList() ? List.of(column.name(), "list", "element") : List.of(column.name());
    }

    private static SchemaElement optional(String name) {
        return new SchemaElement(name).setRepetition_type(FieldRepetitionType.OPTIONAL);
    }

    private static SchemaElement leaf(String name, ColumnType type, Type stored) {
        SchemaElement leaf = optional(name).setType(stored);
        return switch (type) {
            case TEXT ->
                leaf.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case TIMESTAMP ->
                leaf.setConverted_type(ConvertedType.TIMESTAMP_MILLIS)
                        .setLogicalType(
                                LogicalType.TIMESTAMP(new TimestampType(true, TimeUnit.MILLIS(new MilliSeconds()))));
            default -> leaf;
        };
    }
}
