package org.recscope.analytics.evaluation;

import org.recscope.kernel.metric.MetricName;

/// A metric that was asked for and cannot be had from this data.
///
/// @param metric which
/// @param reason what is missing, `steck@10 needs item categories, which no file gives`
public record Unavailable(MetricName metric, String reason) {}
