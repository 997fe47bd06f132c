package org.recscope.app.task;

import org.recscope.analytics.work.CancelledException;

/// Runs work at once on the caller's thread: for tests of view-models, which then need neither toolkit nor waiting.
public final class DirectTaskRunner implements TaskRunner {
    @Override
    public <T> RunningTask run(String key, boolean visible, Work<? extends T> work, Outcome<T> outcome) {
        RunningTask task = new RunningTask(key);
        T result;
        try {
            result = work.run(task.progress());
        } catch (CancelledException stopped) {
            outcome.cancelled().run();
            return task;
        } catch (Exception failure) {
            outcome.failed().accept(failure);
            return task;
        }
        outcome.done().accept(result);
        return task;
    }

    @Override
    public void cancel(String key) {
        // What was started has ended before anybody could cancel it.
    }
}
