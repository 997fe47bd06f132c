package org.recscope.analytics.alignment;

import org.recscope.analytics.statistics.Interval;

/// How well one offline metric foretells online effects. Every interval is of experiments drawn anew, each with its own
/// errors, so that it knows how few they are and how noisy both sides.
///
/// @param pairs the metric and its experiments
/// @param linear correlation of what was measured, and that of what is true
/// @param rank rank correlation of what was measured, and that of what is true
/// @param agreement share of experiments whose signs agree, and how likely the true signs do
/// @param offlineReliability share of the variance of offline differences that is no noise
/// @param onlineReliability share of the variance of online effects that is no noise
/// @param best how often it was the best of all metrics when experiments were drawn anew
public record Predictor(
        Pairs pairs,
        Figure linear,
        Figure rank,
        Figure agreement,
        double offlineReliability,
        double onlineReliability,
        double best) {
    /// One number, as measured and without the noise.
    ///
    /// @param measured with the noise of both sides
    /// @param corrected without; `NaN` where a side is nothing but noise
    /// @param range 95 % interval of the corrected one
    public record Figure(double measured, double corrected, Interval range) {}
}
