package org.recscope.analytics.comparison;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.kernel.metric.MetricName;

/// What is compared: one metric of two runs, over all users or a segment.
///
/// @param metric the metric
/// @param baseline name of the one run
/// @param candidate name of the other
/// @param segment the users; null for all
public record Contrast(
        MetricName metric,
        String baseline,
        String candidate,
        @Nullable SegmentKey segment) {}
