package org.recscope.analytics.evaluation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.recscope.analytics.work.Progress;

/// Passes a share done on to a watcher, each whole percent once, and stops the work when the watcher cancels.
final class Reporter implements DoubleConsumer {
    private final Progress progress;
    private final String stage;
    private final AtomicInteger percent = new AtomicInteger(-1);

    Reporter(Progress progress, String stage) {
        this.progress = progress;
        this.stage = stage;
    }

    @Override
    public void accept(double fraction) {
        progress.check();
        int now = (int) (fraction * 100);
        int before = percent.getAndAccumulate(now, Math::max);
        if (now > before) {
            progress.at(stage, fraction);
        }
    }
}
