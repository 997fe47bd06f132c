package org.recscope.analytics.comparison;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.resampling.Bootstrap;
import org.recscope.analytics.statistics.resampling.BootstrapInterval;

/// Intervals of one mean difference from resampled users.
///
/// @param percentile middle of the replicates
/// @param bca corrected for bias and skewness
/// @param studentised from replicates in units of their own errors
public record BootstrapIntervals(Interval percentile, Interval bca, Interval studentised) {
    static BootstrapIntervals of(Bootstrap bootstrap, double confidence) {
        return new BootstrapIntervals(
                bootstrap.interval(BootstrapInterval.PERCENTILE, confidence),
                bootstrap.interval(BootstrapInterval.BCA, confidence),
                bootstrap.interval(BootstrapInterval.STUDENTISED, confidence));
    }
}
