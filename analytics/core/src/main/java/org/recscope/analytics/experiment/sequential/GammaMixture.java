package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.ChiSquared;
import org.recscope.analytics.statistics.distribution.Factorials;

/// A gamma mixture for sums with a heavier upper tail, of scale c: sub-exponential sums, or sub-Poisson ones.
///
/// @param rho variance of the mixing
/// @param scale c, above 0
/// @param poisson whether sums are sub-Poisson, else sub-exponential
public record GammaMixture(double rho, double scale, boolean poisson) implements Mixture {
    /// The mixture tightest at a variance.
    ///
    /// @param variance where
    /// @param alpha at which level, one-sided
    /// @param scale c
    /// @param poisson whether sums are sub-Poisson
    /// @return the mixture
    public static GammaMixture at(double variance, double alpha, double scale, boolean poisson) {
        return new GammaMixture(NormalMixture.best(variance, 2 * alpha), scale, poisson);
    }

    @Override
    public double log(double sum, double variance) {
        double square = scale * scale;
        double r = rho / square;
        double leading = r * Math.log(r) - Factorials.logGamma(r) - Math.log(share(r, r));
        double shape = poisson ? sum / scale + (variance + rho) / square : (variance + rho) / square;
        double rate = poisson ? (variance + rho) / square : (scale * sum + variance) / square + r;
        double left = poisson ? variance / square : (scale * sum + variance) / square;
        return leading + Factorials.logGamma(shape) + Math.log(share(shape, rate)) - shape * Math.log(rate) + left;
    }

    /// Share of a gamma distribution below a value, or above it.
    private double share(double shape, double value) {
        return poisson ? ChiSquared.sf(2 * value, 2 * shape) : ChiSquared.cdf(2 * value, 2 * shape);
    }
}
