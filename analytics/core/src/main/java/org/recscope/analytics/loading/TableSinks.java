package org.recscope.analytics.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.recscope.analytics.loading.parquet.ParquetTables;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.WriteOptions;

/// Makes table files; the ending of the name says which format.
public final class TableSinks {
    private TableSinks() {}

    /// Begins a file with usual options.
    ///
    /// @param file where it will be; ends with `.parquet`
    /// @param schema its columns
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    public static TableSink create(Path file, TableSchema schema) throws IOException {
        return create(file, schema, WriteOptions.DEFAULTS);
    }

    /// Begins a file.
    ///
    /// @param file where it will be; ends with `.parquet`
    /// @param schema its columns
    /// @param options what the format may be told
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    public static TableSink create(Path file, TableSchema schema, WriteOptions options) throws IOException {
        // One line a format.
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return ParquetTables.create(file, schema, options);
        }
        throw new IllegalArgumentException("file must end with .parquet, was " + file);
    }
}
