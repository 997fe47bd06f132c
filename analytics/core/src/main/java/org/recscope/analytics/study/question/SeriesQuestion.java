package org.recscope.analytics.study.question;

import org.recscope.analytics.loading.FileKind;

/// What is asked of a series of past experiments.
///
/// @param replicates how often experiments are drawn anew, at least 1
/// @param seed what all chance starts from
public record SeriesQuestion(int replicates, long seed) implements LogQuestion {
    /// 10,000 replicates, seed 1.
    public static final SeriesQuestion DEFAULT = new SeriesQuestion(10_000, 1);

    /// Checks the replicates.
    public SeriesQuestion {
        if (replicates < 1) {
            throw new IllegalArgumentException("replicates must be at least 1, was " + replicates);
        }
    }

    @Override
    public FileKind kind() {
        return FileKind.SERIES;
    }
}
