package org.recscope.analytics.study.figures;

/// In which order segments stand.
public enum SegmentOrder {
    /// As the evaluation has them: by name, or in their natural order.
    NAME,
    /// By the metric, the mean over runs; the best first.
    VALUE,
    /// By how many users they have; the largest first.
    USERS
}
