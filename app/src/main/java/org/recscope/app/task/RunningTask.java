package org.recscope.app.task;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.work.Progress;

/// One piece of work under way: written by the thread that works, read by the window ten times a second at most.
public final class RunningTask {
    private record Report(String stage, double fraction) {}

    private final String key;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private volatile Report report = new Report("", -1);
    private @Nullable Thread worker;

    RunningTask(String key) {
        this.key = key;
    }

    /// What the work is for.
    ///
    /// @return the key it was started with
    public String key() {
        return key;
    }

    /// What is being done now.
    ///
    /// @return the stage last reported; empty before the first report
    public String stage() {
        return report.stage();
    }

    /// How much of the stage is done.
    ///
    /// @return a share in \[0, 1\], or -1 when it cannot be known
    public double fraction() {
        return report.fraction();
    }

    /// Asks the work to stop; it does at its next check. Blocking calls are interrupted.
    public synchronized void cancel() {
        cancelled.set(true);
        if (worker != null) {
            worker.interrupt();
        }
    }

    /// Whether somebody asked the work to stop.
    ///
    /// @return true once cancelled; stays true
    public boolean cancelled() {
        return cancelled.get();
    }

    /// Called by the thread that works, before it does.
    synchronized void begins() {
        worker = Thread.currentThread();
        if (cancelled.get()) {
            worker.interrupt();
        }
    }

    /// Called by the thread that worked: from now on an interruption would hit its next work.
    synchronized void ends() {
        worker = null;
        Thread.interrupted();
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void at(String stage, double fraction) {
                report = new Report(stage, fraction >= 0 ? Math.min(1, fraction) : -1);
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }
}
