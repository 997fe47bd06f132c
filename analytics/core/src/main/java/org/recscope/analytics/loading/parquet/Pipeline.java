package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.table.Batch;
import org.recscope.analytics.loading.table.BatchConsumer;
import org.recscope.analytics.loading.table.ColumnRequest;
import org.recscope.analytics.loading.table.Vector;
import org.recscope.analytics.work.Progress;

/// Decodes columns on other threads while the consumer is busy with earlier rows. The batches of one column are a
/// chain,
/// each begun when the one before is decoded, and never more than {@link Cells#TURNS} ahead, so that memory is bounded
/// and order is kept whatever the threads do.
final class Pipeline implements AutoCloseable {
    /// So seldom that nobody need look at a clock.
    private static final int REPORTS = 20;

    private final List<ColumnStream> columns = new ArrayList<>();
    private final List<CompletableFuture<Vector>> last = new ArrayList<>();
    private final List<List<CompletableFuture<Vector>>> pending = new ArrayList<>();
    private final List<Slice> slices;
    private final Executor executor;
    private volatile boolean stopped;

    Pipeline(List<ColumnRequest> wanted, List<Slice> slices) {
        this.slices = slices;
        // A single batch is not worth a thread.
        this.executor = slices.size() == 1 ? Runnable::run : ForkJoinPool.commonPool();
        for (ColumnRequest request : wanted) {
            columns.add(new ColumnStream(request));
            last.add(CompletableFuture.completedFuture(null));
        }
        for (int turn = 0; turn < Cells.TURNS; turn++) {
            pending.add(List.of());
        }
    }

    void run(BatchConsumer consumer, Progress progress, Path name) throws LoadingException {
        for (int ahead = 0; ahead < Cells.TURNS; ahead++) {
            schedule(ahead);
        }
        String stage = String.valueOf(name.getFileName());
        int shown = 0;
        for (int i = 0; i < slices.size(); i++) {
            progress.check();
            Slice slice = slices.get(i);
            consumer.accept(new Batch(slice.firstRow(), slice.rows(), await(pending.get(i % Cells.TURNS))));
            schedule(i + Cells.TURNS);
            int share = (int) (REPORTS * (i + 1L) / slices.size());
            if (share > shown) {
                shown = share;
                progress.at(stage, (double) share / REPORTS);
            }
        }
    }

    private void schedule(int index) {
        if (index >= slices.size()) {
            return;
        }
        Slice slice = slices.get(index);
        int turn = index % Cells.TURNS;
        List<CompletableFuture<Vector>> row = new ArrayList<>(columns.size());
        for (int c = 0; c < columns.size(); c++) {
            ColumnStream column = columns.get(c);
            CompletableFuture<Vector> next = last.get(c).thenApplyAsync(_ -> decode(column, slice, turn), executor);
            last.set(c, next);
            row.add(next);
        }
        pending.set(turn, row);
    }

    private Vector decode(ColumnStream column, Slice slice, int turn) {
        if (stopped) {
            throw new CompletionException(new IOException("stopped"));
        }
        try {
            return column.next(slice, turn);
        } catch (LoadingException e) {
            throw new CompletionException(e);
        }
    }

    private static List<Vector> await(List<CompletableFuture<Vector>> row) throws LoadingException {
        List<Vector> vectors = new ArrayList<>(row.size());
        for (CompletableFuture<Vector> column : row) {
            try {
                vectors.add(column.join());
            } catch (CompletionException e) {
                if (e.getCause() instanceof LoadingException problem) {
                    throw problem;
                }
                throw e;
            }
        }
        return vectors;
    }

    /// Waits until nobody reads any more, then lets go of the files.
    @Override
    public void close() throws IOException {
        stopped = true;
        for (CompletableFuture<Vector> chain : last) {
            chain.exceptionally(_ -> null).join();
        }
        for (ColumnStream column : columns) {
            column.close();
        }
    }
}
