package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Root;

/// Confidence sequence of a share: the shares whose beta mixture never exceeds 1 / α. Exact at every number of trials,
/// not asymptotic.
///
/// @param tuning trials at which it is tightest
/// @param alpha the chance that any look ever is wrong, in (0, 1)
public record ShareSequence(double tuning, double alpha) {
    private static final double TUNED_TO = 0.05;

    /// The interval that holds at all looks.
    ///
    /// @param successes so far
    /// @param trials so far, at least 1
    /// @return ends in \[0, 1\]
    public Interval interval(double successes, double trials) {
        double share = successes / trials;
        double low = share > 0 ? Root.find(p -> excess(p, share, trials, 0), 0, share) : 0;
        double high = share < 1 ? Root.find(p -> excess(p, share, trials, 1), share, 1) : 1;
        return new Interval(Double.isNaN(low) ? 0 : low, Double.isNaN(high) ? 1 : high);
    }

    /// Above 0 where the share is ruled out. The end itself is taken as ruled out: with some trials on either side it
    /// is.
    private double excess(double p, double share, double trials, double end) {
        if (p <= 0 || p >= 1) {
            return p == end ? 1 : -1;
        }
        double variance = p * (1 - p);
        return BetaMixture.at(variance * tuning, TUNED_TO, p, 1 - p, true).log((share - p) * trials, variance * trials)
                + Math.log(alpha);
    }
}
