package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.TableSource;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.work.PendingFile;

/// Opens and makes Parquet files.
public final class ParquetTables {
    private ParquetTables() {}

    /// Opens a file, or a folder whose `.parquet` files, in the order of their names, are one table.
    ///
    /// @param path a file or a folder
    /// @return the table; no row is read yet
    /// @throws LoadingException when it is not there or not Parquet
    public static TableSource open(Path path) throws LoadingException {
        return open(path, PartFiles.of(path));
    }

    /// Opens several files as one table.
    ///
    /// @param name what the table is called in messages about all of it, a file or a folder
    /// @param parts files in the order of their rows, at least one; all must have the columns of the first
    /// @return the table; no row is read yet
    /// @throws LoadingException when one is not there, not Parquet or has other columns
    public static TableSource open(Path name, List<Path> parts) throws LoadingException {
        List<Part> opened = new ArrayList<>();
        for (Path file : parts) {
            Part part = Part.open(file);
            opened.add(opened.isEmpty() ? part : part.like(opened.getFirst()));
        }
        return new ParquetSource(name, opened);
    }

    /// Begins a file.
    ///
    /// @param file where it will be
    /// @param schema its columns
    /// @param options size of row groups and level of compression
    /// @return the sink to fill and commit
    /// @throws IOException when it cannot be made there
    public static TableSink create(Path file, TableSchema schema, WriteOptions options) throws IOException {
        PendingFile pending = PendingFile.create(file);
        try {
            return new ParquetSink(pending, schema, options);
        } catch (IOException | RuntimeException e) {
            pending.close();
            throw e;
        }
    }
}
