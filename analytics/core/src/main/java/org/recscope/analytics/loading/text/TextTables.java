package org.recscope.analytics.loading.text;

import java.io.IOException;
import java.nio.file.Path;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TableSource;

/// Opens and makes tables in text files.
public final class TextTables {
    private TextTables() {}

    /// Opens a file of separated values, of JSON objects a line or of one JSON object of objects, packed or not; which
    /// it
    /// is follows from its bytes.
    ///
    /// @param file the file
    /// @return the table; its first rows have been looked at
    /// @throws LoadingException when it is not there, empty, or not text
    public static TableSource open(Path file) throws LoadingException {
        TextFile text = TextFile.open(file);
        if (JsonMapSource.looksLike(text.head())) {
            return JsonMapSource.open(text);
        }
        return JsonLinesSource.looksLike(text.head()) ? JsonLinesSource.open(text) : DelimitedSource.open(text);
    }

    /// Begins a file of separated values, in UTF-8.
    ///
    /// @param file where it will be; its name ends in `.csv` or `.tsv`, and then perhaps `.gz` or `.zst`
    /// @param schema its columns
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    public static TableSink create(Path file, TableSchema schema) throws IOException {
        return DelimitedSink.create(file, schema);
    }
}
