package org.recscope.analytics.experiment.sequential;

/// Boundaries stitched together from linear ones over epochs that grow by a factor: they widen as the iterated
/// logarithm, the slowest that can hold at all times.
///
/// Source: Howard, Ramdas, McAuliffe & Sekhon 2021, doi:10.1214/20-AOS1991, theorem 1; for quantiles Howard & Ramdas
/// 2022, doi:10.3150/21-BEJ1388, theorem 2.
///
/// @param exponent s, how fast the levels of the epochs fall, above 1
/// @param growth η, how the epochs grow, above 1
public record Stitching(double exponent, double growth) {
    /// The values both sources use.
    public static final Stitching DEFAULT = new Stitching(1.4, 2);

    /// The boundary for a sum of intrinsic variance v and scale c.
    ///
    /// @param variance v
    /// @param alpha in (0, 1)
    /// @param least variance from which on it holds
    /// @param scale c of the tail, 0 for a normal one
    /// @return the sum that is exceeded with probability at most α, ever
    public double polynomial(double variance, double alpha, double least, double scale) {
        double v = Math.max(variance, least);
        double log = exponent * Math.log(Math.log(growth * v / least))
                + Math.log(Zeta.at(exponent) / Math.pow(Math.log(growth), exponent))
                - Math.log(alpha);
        return reach(v, log, scale);
    }

    /// The boundary for the number of values below a quantile, at every quantile at once.
    ///
    /// @param quantile in (0, 1)
    /// @param count values so far
    /// @param alpha in (0, 1)
    /// @param least count from which on it holds
    /// @param spacing δ, how close the quantiles of the grid stand, in logits
    /// @return deviation of the number
    public double quantiles(double quantile, double count, double alpha, double least, double spacing) {
        double t = Math.max(count, least);
        double logit = Math.log(quantile / (1 - quantile));
        double near = 1 / (1 + Math.exp(-(logit + 2 * spacing * Math.sqrt(least * growth / t))));
        double r = quantile >= 0.5 ? quantile : Math.min(0.5, near);
        double variance = r * (1 - r);
        double zeta = Zeta.at(exponent);
        double j = Math.sqrt(t / least) * Math.abs(logit) / (2 * spacing) + 1;
        double log = exponent * Math.log(Math.log(growth * t / least))
                + exponent * Math.log(j)
                + Math.log(2 * zeta * (2 * zeta + 1) / (alpha * Math.pow(Math.log(growth), exponent)));
        return spacing * Math.sqrt(growth * t * variance / least) + reach(variance * t, log, (1 - 2 * quantile) / 3);
    }

    private double reach(double variance, double log, double scale) {
        double k1 = (Math.pow(growth, 0.25) + Math.pow(growth, -0.25)) / Math.sqrt(2);
        double tail = (Math.sqrt(growth) + 1) / 2 * scale * log;
        return Math.sqrt(k1 * k1 * variance * log + tail * tail) + tail;
    }
}
