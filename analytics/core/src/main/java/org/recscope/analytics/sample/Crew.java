package org.recscope.analytics.sample;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Some threads that work through a list of tasks and are done when all are.
final class Crew implements AutoCloseable {
    private final ExecutorService threads;

    Crew(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /// Does all tasks.
    ///
    /// @return their results, in their order
    /// @throws IOException when a task does
    <T> List<T> all(List<Callable<T>> tasks) throws IOException {
        try {
            List<T> results = new ArrayList<>(tasks.size());
            for (Future<T> task : threads.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while generating");
        }
    }

    private static IOException failure(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException mistake -> throw mistake;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
