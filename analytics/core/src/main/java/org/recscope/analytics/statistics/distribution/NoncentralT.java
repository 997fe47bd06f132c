package org.recscope.analytics.statistics.distribution;

/// The noncentral t distribution, (Z + δ) / √(χ²(ν) / ν): what a t statistic follows when there is an effect; the
/// ground
/// of power. By integration over the estimated deviation, about 1e-12 absolute.
public final class NoncentralT {
    private NoncentralT() {}

    /// The probability above.
    ///
    /// @param t where
    /// @param degrees of freedom ν, above 0
    /// @param noncentrality δ, of either sign
    public static double sf(double t, double degrees, double noncentrality) {
        return ScaledDeviation.mean(s -> Normal.sf(t * s - noncentrality), degrees);
    }

    /// The probability below.
    ///
    /// @param t where
    /// @param degrees of freedom ν, above 0
    /// @param noncentrality δ, of either sign
    public static double cdf(double t, double degrees, double noncentrality) {
        return ScaledDeviation.mean(s -> Normal.cdf(t * s - noncentrality), degrees);
    }
}
