package org.recscope.analytics.loading.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.TableSchema;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// Collects the wanted cells of row after row and hands them on in batches.
final class Batches {
    private static final int CAPACITY = 1 << 14;

    private final Path file;
    private final BatchConsumer consumer;
    private final Progress progress;
    private final TextFile.Counter read;
    private final long bytes;
    private final List<String> names = new ArrayList<>();
    private final Cells[] columns;

    /// Where in `columns` each column of the file goes, -1 when it is not wanted.
    private final int[] places;

    private int rows;
    private long finished;
    private int percent = -1;

    Batches(
            TextFile file,
            TableSchema schema,
            List<ColumnRequest> wanted,
            BatchConsumer consumer,
            Progress progress,
            TextFile.Counter read) {
        this.file = file.path();
        this.bytes = Math.max(1, file.bytes());
        this.consumer = consumer;
        this.progress = progress;
        this.read = read;
        columns = new Cells[wanted.size()];
        places = new int[schema.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < columns.length; i++) {
            var column = schema.column(wanted.get(i).index());
            columns[i] = Cells.of(column.type(), wanted.get(i).as(), CAPACITY);
            places[wanted.get(i).index()] = i;
            names.add(column.name());
        }
    }

    /// Where a column of the file goes.
    ///
    /// @return its place, or -1 when it is not wanted
    int place(int column) {
        return column < places.length ? places[column] : -1;
    }

    int width() {
        return columns.length;
    }

    Cells cells(int place) {
        return columns[place];
    }

    /// The row that is being filled, within the batch.
    int row() {
        return rows;
    }

    /// The row that is being filled, as people count: from 1.
    long number() {
        return finished + rows + 1;
    }

    /// The row that is being filled is complete.
    void accept() throws LoadingException {
        rows++;
        if (rows == CAPACITY) {
            flush();
        }
    }

    /// The row that is being filled is left out.
    void skip(Problem problem) throws LoadingException {
        flush();
        finished++;
        consumer.skipped(problem);
    }

    /// What is wrong with a cell of the row that is being filled.
    Problem badCell(int place, String text) {
        String expected = columns[place].expected();
        return new Problem.BadValue(
                file,
                number(),
                names.get(place),
                text,
                "is not " + expected,
                "Write " + expected + " there, leave the cell empty, or give the column another role.");
    }

    void flush() throws LoadingException {
        progress.check();
        if (rows > 0) {
            List<Vector> vectors = new ArrayList<>(columns.length);
            for (Cells cells : columns) {
                vectors.add(cells.vector(rows));
            }
            consumer.accept(new Batch(finished, rows, vectors));
            for (Cells cells : columns) {
                cells.clear();
            }
        }
        finished += rows;
        rows = 0;
        tell();
    }

    private void tell() {
        int now = (int) (100 * read.bytes() / bytes);
        if (now > percent) {
            percent = now;
            progress.at(String.valueOf(file.getFileName()), Math.min(1, now / 100.0));
        }
    }
}
