package org.recscope.analytics.loading.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnInfo;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.ColumnType;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.TextVector;
import org.recscope.analytics.loading.table.Vector;

/// The same rows under other names, some columns made lists or given a prefix.
final class RenamedSource extends ReshapedSource {
    /// What becomes of one column.
    ///
    /// @param name what it is called now
    /// @param type what its cells are now
    /// @param as how it is read from the base
    /// @param change makes the new column of the old one
    record Column(String name, ColumnType type, ColumnRequest.As as, Change change) {
        /// A column under another name.
        static Column of(String name, ColumnType type) {
            return new Column(name, type, ColumnRequest.As.DECLARED, column -> column);
        }

        /// A column of texts with words between blanks, as lists of words.
        static Column words(String name) {
            return new Column(
                    name, ColumnType.TEXT_LIST, ColumnRequest.As.TEXT, column -> Words.split((TextVector) column));
        }

        /// A column of texts, each behind a prefix.
        static Column prefixed(String name, String prefix) {
            return new Column(
                    name,
                    ColumnType.TEXT,
                    ColumnRequest.As.TEXT,
                    column -> Words.prefixed((TextVector) column, prefix));
        }
    }

    /// Makes a column of a column.
    @FunctionalInterface
    interface Change {
        /// The new column, as many rows long.
        Vector apply(Vector column);
    }

    private final List<Column> columns;

    RenamedSource(TableSource base, String dialect, List<Column> columns) {
        super(base, dialect, schema(columns));
        this.columns = columns;
    }

    /// The base with other names alone.
    static RenamedSource named(TableSource base, String dialect, String... names) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < names.length; c++) {
            columns.add(Column.of(names[c], base.schema().column(c).type()));
        }
        return new RenamedSource(base, dialect, columns);
    }

    private static TableSchema schema(List<Column> columns) {
        return new TableSchema(columns.stream()
                .map(column -> new ColumnInfo(column.name(), column.type()))
                .toList());
    }

    @Override
    List<ColumnRequest> needed() {
        return IntStream.range(0, columns.size())
                .mapToObj(c -> new ColumnRequest(c, columns.get(c).as()))
                .toList();
    }

    @Override
    Batch reshape(Batch batch, BatchConsumer told) {
        List<Vector> made = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            made.add(columns.get(c).change().apply(batch.column(c)));
        }
        return new Batch(batch.firstRow(), batch.rows(), made);
    }
}
