package org.recscope.analytics.statistics.distribution;

/// Fisher's F distribution, by the incomplete beta function.
public final class FisherF {
    private FisherF() {}

    /// The probability above.
    ///
    /// @param x where
    /// @param top degrees of freedom of the numerator, above 0
    /// @param bottom degrees of freedom of the denominator, above 0
    public static double sf(double x, double top, double bottom) {
        if (x <= 0) {
            return 1;
        }
        double scale = bottom + top * x;
        return Beta.regularised(bottom / scale, top * x / scale, bottom / 2, top / 2);
    }

    /// The probability below.
    ///
    /// @param x where
    /// @param top degrees of freedom of the numerator, above 0
    /// @param bottom degrees of freedom of the denominator, above 0
    public static double cdf(double x, double top, double bottom) {
        if (x <= 0) {
            return 0;
        }
        double scale = bottom + top * x;
        return Beta.regularised(top * x / scale, bottom / scale, top / 2, bottom / 2);
    }

    /// The value below which lies probability `p`.
    ///
    /// @param p in \[0, 1\]
    /// @param top degrees of freedom of the numerator, above 0
    /// @param bottom degrees of freedom of the denominator, above 0
    public static double quantile(double p, double top, double bottom) {
        double share = Beta.quantile(p, top / 2, bottom / 2);
        double rest = Beta.quantile(1 - p, bottom / 2, top / 2);
        return bottom / top * (share < 0.5 ? share / (1 - share) : (1 - rest) / rest);
    }
}
