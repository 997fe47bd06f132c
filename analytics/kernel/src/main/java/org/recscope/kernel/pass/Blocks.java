package org.recscope.kernel.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/// Does numbered pieces of work on some threads, the calling one among them; whoever is free takes the next number.
public final class Blocks {
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<RuntimeException> exception = new AtomicReference<>();
    private final AtomicReference<Error> error = new AtomicReference<>();
    private final int count;

    private Blocks(int count) {
        this.count = count;
    }

    /// Does all pieces and returns when they are done. The first exception stops the rest and is thrown here.
    ///
    /// @param threads how many to use, at least 1
    /// @param count pieces are 0 … count − 1
    /// @param workers makes what does pieces, one for each thread, so that it may keep state without locks
    public static void run(int threads, int count, Supplier<? extends IntConsumer> workers) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        }
        Blocks blocks = new Blocks(count);
        List<Thread> others = new ArrayList<>();
        for (int t = 1; t < Math.min(threads, count); t++) {
            Thread thread = new Thread(() -> blocks.work(workers), "recscope-pass-" + t);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        blocks.work(workers);
        others.forEach(blocks::await);
        blocks.rethrow();
    }

    private void work(Supplier<? extends IntConsumer> workers) {
        try {
            IntConsumer worker = workers.get();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                worker.accept(i);
            }
        } catch (RuntimeException e) {
            exception.compareAndSet(null, e);
            next.set(count);
        } catch (Error e) {
            error.compareAndSet(null, e);
            next.set(count);
        }
    }

    /// The others write into what the caller owns: it must not go on before they end, even when interrupted.
    private void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                next.set(count);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Error failed = error.get();
        if (failed != null) {
            throw failed;
        }
        RuntimeException e = exception.get();
        if (e != null) {
            throw e;
        }
    }
}
