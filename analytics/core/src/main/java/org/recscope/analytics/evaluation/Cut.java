package org.recscope.analytics.evaluation;

import org.recscope.analytics.segment.Segmentation;
import org.recscope.analytics.statistics.Summary;

/// All summaries of one segmentation.
final class Cut {
    private final Segmentation segmentation;

    /// By segment, run, metric.
    private final Summary[][][] summaries;

    Cut(Segmentation segmentation, Summary[][][] summaries) {
        this.segmentation = segmentation;
        this.summaries = summaries;
    }

    Segmentation segmentation() {
        return segmentation;
    }

    Summary summary(int segment, int run, int metric) {
        return summaries[segment][run][metric];
    }
}
