package org.recscope.analytics.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.TableSinks;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.TableSink;
import org.recscope.analytics.loading.table.WriteOptions;
import org.recscope.analytics.sample.sheet.Sheet;

/// The tables that are being written. Each takes its sheets in order; different tables may be written at the same time.
final class SampleFiles implements AutoCloseable {
    /// Cells of a row group, all columns together: a million rows of a run, fewer of wide tables, so that memory stays
    /// small however many tables are written at once.
    private static final int CELLS = 4_000_000;

    private static final int COMPRESSION = WriteOptions.DEFAULTS.compressionLevel();

    private final Path folder;
    private final String ending;
    private final List<Path> paths = new ArrayList<>();
    private final List<TableSink> sinks = new ArrayList<>();
    private final List<long[]> rows = new ArrayList<>();

    SampleFiles(Path folder, SampleFormat format) {
        this.folder = folder;
        this.ending = "." + format.ending();
    }

    /// Begins a table.
    ///
    /// @param columns a sheet with its columns
    /// @return its number
    int open(Sheet columns) throws IOException {
        Path path = folder.resolve(columns.name() + ending);
        int rowsTogether = CELLS / Math.max(4, columns.schema().size());
        sinks.add(TableSinks.create(path, columns.schema(), new WriteOptions(rowsTogether, COMPRESSION)));
        paths.add(path);
        rows.add(new long[1]);
        return sinks.size() - 1;
    }

    /// Appends rows to a table.
    void write(int table, Sheet sheet) throws IOException {
        long[] count = rows.get(table);
        Batch batch = sheet.batch(count[0]);
        sinks.get(table).write(batch);
        count[0] += batch.rows();
    }

    /// What puts the tables into place, one task each.
    List<Callable<Void>> commits() {
        List<Callable<Void>> commits = new ArrayList<>();
        for (TableSink sink : sinks) {
            commits.add(() -> {
                sink.commit();
                return null;
            });
        }
        return commits;
    }

    List<SampleFile> written() {
        List<SampleFile> files = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            files.add(new SampleFile(paths.get(i), rows.get(i)[0]));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (TableSink sink : sinks) {
            try {
                sink.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
