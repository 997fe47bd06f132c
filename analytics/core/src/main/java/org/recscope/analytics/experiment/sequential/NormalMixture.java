package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.Normal;

/// A normal mixture, tightest at one intrinsic variance: log √(ρ / (v + ρ)) + s² / (2 (v + ρ)), and for one side
/// log 2 Φ(s / √(v + ρ)) more.
///
/// @param rho variance of the mixing
/// @param twoSided whether both signs of the sum count
public record NormalMixture(double rho, boolean twoSided) implements Mixture {
    /// The mixture tightest at a variance.
    ///
    /// @param variance where
    /// @param alpha at which level
    /// @param twoSided whether both signs count
    /// @return the mixture
    public static NormalMixture at(double variance, double alpha, boolean twoSided) {
        return new NormalMixture(best(variance, twoSided ? alpha : 2 * alpha), twoSided);
    }

    /// The mixing that is tightest at a variance for both sides, v / (2 log(1 / α) + log(1 + 2 log(1 / α))).
    ///
    /// @param variance where
    /// @param alpha level for both sides
    /// @return ρ
    public static double best(double variance, double alpha) {
        double log = -2 * Math.log(alpha);
        return variance / (log + Math.log1p(log));
    }

    @Override
    public double log(double sum, double variance) {
        double spread = variance + rho;
        double both = Math.log(rho / spread) / 2 + sum * sum / (2 * spread);
        return twoSided ? both : both + Math.log(2) + Math.log(Normal.cdf(sum / Math.sqrt(spread)));
    }
}
