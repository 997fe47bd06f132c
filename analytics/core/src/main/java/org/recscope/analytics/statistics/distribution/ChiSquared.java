package org.recscope.analytics.statistics.distribution;

/// The χ² distribution, by the incomplete gamma functions.
public final class ChiSquared {
    private ChiSquared() {}

    /// The probability above.
    ///
    /// @param x where
    /// @param degrees of freedom, above 0
    public static double sf(double x, double degrees) {
        return x <= 0 ? 1 : IncompleteGamma.upper(degrees / 2, x / 2);
    }

    /// The probability below.
    ///
    /// @param x where
    /// @param degrees of freedom, above 0
    public static double cdf(double x, double degrees) {
        return x <= 0 ? 0 : IncompleteGamma.lower(degrees / 2, x / 2);
    }

    /// The value below which lies probability `p`.
    ///
    /// @param p in \[0, 1\]
    /// @param degrees of freedom, above 0
    public static double quantile(double p, double degrees) {
        if (!(p >= 0 && p <= 1 && degrees > 0)) {
            return Double.NaN;
        }
        if (p == 0 || p == 1) {
            return p == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return p < 0.5
                ? Root.above(x -> Math.log(cdf(x, degrees)) - Math.log(p), 0, degrees)
                : Root.above(x -> Math.log(sf(x, degrees)) - Math.log1p(-p), 0, degrees);
    }
}
