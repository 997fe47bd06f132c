package org.recscope.analytics.loading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.recscope.analytics.loading.parquet.ParquetTables;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.loading.text.TextTables;

/// Makes table files; the format follows from the name.
public final class TableSinks {
    private TableSinks() {}

    /// Begins a file.
    ///
    /// @param file where it will be; its name ends in `.parquet`, `.csv` or `.tsv`, the last two perhaps with `.gz`
    ///     or `.zst` behind
    /// @param schema its columns
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    /// @throws IllegalArgumentException when the name ends in something else
    public static TableSink create(Path file, TableSchema schema) throws IOException {
        return create(file, schema, WriteOptions.DEFAULTS);
    }

    /// Begins a file with options for formats that have any.
    ///
    /// @param file where it will be, as in {@link #create(Path, TableSchema)}
    /// @param schema its columns
    /// @param options size of row groups and level of compression, of Parquet
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    /// @throws IllegalArgumentException when the name ends in something else
    public static TableSink create(Path file, TableSchema schema, WriteOptions options) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return ParquetTables.create(file, schema, options);
        }
        if (name.replaceFirst("\\.(gz|zst)$", "").matches(".*\\.(csv|tsv)")) {
            return TextTables.create(file, schema);
        }
        throw new IllegalArgumentException(
                "a table's name must end in .parquet, .csv or .tsv (.gz, .zst), was " + file.getFileName());
    }
}
