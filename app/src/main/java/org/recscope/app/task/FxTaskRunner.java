package org.recscope.app.task;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.recscope.analytics.work.CancelledException;

/// Runs work on background threads and hands results to the window's thread. The window pulls progress ten times a
/// second while something visible runs, so that work reporting a million times costs the window nothing.
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService pool = Executors.newCachedThreadPool(new Daemons());
    private final Map<String, RunningTask> latest = new HashMap<>();
    private final ObservableList<RunningTask> visible = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> shown = FXCollections.unmodifiableObservableList(visible);
    private final Timeline pulse = new Timeline(new KeyFrame(Duration.millis(100), event -> pulsed()));
    private Runnable onPulse = () -> {};

    /// A runner with no work yet. Made on the window's thread.
    public FxTaskRunner() {
        pulse.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public <T> RunningTask run(String key, boolean inSight, Work<? extends T> work, Outcome<T> outcome) {
        cancel(key);
        RunningTask task = new RunningTask(key);
        if (pool.isShutdown()) {
            task.cancel();
            return task;
        }
        latest.put(key, task);
        if (inSight) {
            visible.add(task);
            pulse.play();
        }
        pool.execute(() -> work(task, work, outcome));
        return task;
    }

    @Override
    public void cancel(String key) {
        RunningTask running = latest.remove(key);
        if (running != null) {
            running.cancel();
        }
    }

    /// What the status line shows, oldest first.
    ///
    /// @return the visible tasks under way; changes on the window's thread
    public ObservableList<RunningTask> visible() {
        return shown;
    }

    /// Whether any work is under way, visible or not.
    ///
    /// @return true until the outcome of the last task was told
    public boolean busy() {
        return !latest.isEmpty() || !visible.isEmpty();
    }

    /// Sets what redraws the progress.
    ///
    /// @param action called on the window's thread, at most ten times a second, while visible work runs
    public void onPulse(Runnable action) {
        onPulse = action;
    }

    @Override
    public void close() {
        latest.values().forEach(RunningTask::cancel);
        pulse.stop();
        pool.shutdownNow();
    }

    private <T> void work(RunningTask task, Work<? extends T> work, Outcome<T> outcome) {
        Runnable end;
        task.begins();
        try {
            task.progress().check();
            T result = work.run(task.progress());
            end = () -> outcome.done().accept(result);
        } catch (CancelledException stopped) {
            task.cancel();
            end = outcome.cancelled();
        } catch (Exception failure) {
            end = () -> outcome.failed().accept(failure);
        } catch (OutOfMemoryError | StackOverflowError error) {
            end = () -> outcome.failed().accept(new IllegalStateException(error));
        } finally {
            task.ends();
        }
        Runnable told = end;
        Platform.runLater(() -> ended(task, task.cancelled() ? outcome.cancelled() : told));
    }

    private void ended(RunningTask task, Runnable end) {
        latest.remove(task.key(), task);
        visible.remove(task);
        if (visible.isEmpty()) {
            pulse.stop();
        }
        end.run();
    }

    private void pulsed() {
        onPulse.run();
    }

    /// Threads that do not keep the program alive and leave the window its share of the processor.
    private static final class Daemons implements java.util.concurrent.ThreadFactory {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work, "recscope-task-" + count.incrementAndGet());
            thread.setDaemon(true);
            thread.setPriority(Thread.NORM_PRIORITY - 1);
            return thread;
        }
    }
}
