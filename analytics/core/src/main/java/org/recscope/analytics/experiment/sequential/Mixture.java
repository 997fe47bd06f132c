package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.Root;

/// A supermartingale averaged over effects: at any time it exceeds 1 / α with probability at most α, so that the sums
/// it allows are bounded at all times at once.
///
/// Source: Howard, Ramdas, McAuliffe & Sekhon 2021, doi:10.1214/20-AOS1991.
public interface Mixture {
    /// The logarithm of the supermartingale.
    ///
    /// @param sum s, deviation of a sum from what is expected of it
    /// @param variance v, its intrinsic variance so far
    /// @return log M(s, v)
    double log(double sum, double variance);

    /// The greatest sum there can be.
    ///
    /// @param variance v
    /// @return perhaps infinite
    default double most(double variance) {
        return Double.POSITIVE_INFINITY;
    }

    /// The sum that is exceeded with probability at most α, ever.
    ///
    /// @param variance v, above 0
    /// @param alpha in (0, 1)
    /// @return the boundary at v
    default double bound(double variance, double alpha) {
        double threshold = -Math.log(alpha);
        double most = most(variance);
        if (Double.isFinite(most)) {
            return log(most, variance) < threshold ? most : Root.find(sum -> log(sum, variance) - threshold, 0, most);
        }
        return Root.above(sum -> log(sum, variance) - threshold, 0, Math.sqrt(variance));
    }
}
