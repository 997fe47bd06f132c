package org.recscope.analytics.evaluation;

import java.util.List;
import org.recscope.kernel.metric.MetricName;

/// What is asked of a dataset.
///
/// @param metrics which metrics, in the order in which they are shown
/// @param by what to cut users by, `activity` or `activity*taste`, in the order in which they are shown
/// @param threads how many to use; changes nothing but the time
public record EvaluationRequest(List<MetricName> metrics, List<String> by, int threads) {
    /// Keeps copies, each name once.
    public EvaluationRequest {
        metrics = metrics.stream().distinct().toList();
        by = by.stream().distinct().toList();
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        }
    }
}
