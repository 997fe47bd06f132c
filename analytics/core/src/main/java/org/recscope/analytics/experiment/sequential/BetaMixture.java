package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.Beta;
import org.recscope.analytics.statistics.distribution.Factorials;

/// A beta mixture for sums of bounded steps: each between −g and h, as a share's deviations are.
///
/// @param r size of the mixing
/// @param down g, largest step down, above 0
/// @param up h, largest step up, above 0
/// @param twoSided whether both signs of the sum count
public record BetaMixture(double r, double down, double up, boolean twoSided) implements Mixture {
    private static final double LEAST = 1e-3;

    /// The mixture tightest at a variance.
    ///
    /// @param variance where
    /// @param alpha at which level
    /// @param down g
    /// @param up h
    /// @param twoSided whether both signs count
    /// @return the mixture
    public static BetaMixture at(double variance, double alpha, double down, double up, boolean twoSided) {
        double rho = NormalMixture.best(variance, twoSided ? alpha : 2 * alpha);
        return new BetaMixture(Math.max(rho - down * up, LEAST * down * up), down, up, twoSided);
    }

    @Override
    public double log(double sum, double variance) {
        double both = down + up;
        return variance / (down * up) * Math.log(both)
                - (variance + up * sum) / (up * both) * Math.log(down)
                - (variance - down * sum) / (down * both) * Math.log(up)
                + logBeta((r + variance - down * sum) / (down * both), (r + variance + up * sum) / (up * both))
                - logBeta(r / (down * both), r / (up * both));
    }

    /// The beta integral, up to where effects of the wrong sign begin.
    private double logBeta(double a, double b) {
        double whole = Factorials.logGamma(a) + Factorials.logGamma(b) - Factorials.logGamma(a + b);
        return twoSided ? whole : whole + Math.log(Beta.cdf(up / (down + up), a, b));
    }

    @Override
    public double most(double variance) {
        return variance / down;
    }
}
