package org.recscope.analytics.statistics.distribution;

/// The studentised range: the largest of `k` normal means minus the smallest, over an estimate of their deviation. Says
/// how far apart two of several means must be when all pairs are looked at (Tukey, Nemenyi).
///
/// Source: Lund & Lund 1983, AS 190, doi:10.2307/2347300 (the integrals); here by Gauss and Legendre's rule, about
/// 1e-10 relative.
public final class StudentizedRange {
    private static final double REACH = 9;
    private static final int PANELS = 16;

    private StudentizedRange() {}

    /// The probability of a range above.
    ///
    /// @param q where
    /// @param k how many means, at least 2
    /// @param degrees of freedom of the deviation, above 0; infinite when it is known
    public static double sf(double q, int k, double degrees) {
        if (!(degrees > 0) || k < 2 || Double.isNaN(q)) {
            return Double.NaN;
        }
        return q <= 0 ? 1 : ScaledDeviation.mean(s -> rangeAbove(q * s, k), degrees);
    }

    /// The range exceeded with probability `p`.
    ///
    /// @param p in (0, 1)
    /// @param k how many means, at least 2
    /// @param degrees of freedom of the deviation, above 0; infinite when it is known
    public static double upperQuantile(double p, int k, double degrees) {
        double target = Math.log(p);
        return Root.above(q -> Math.log(sf(q, k, degrees)) - target, 0, 3);
    }

    /// ∫ k φ(z) (Φ(z)ᵏ⁻¹ − (Φ(z) − Φ(z − w))ᵏ⁻¹) dz: the tail itself, not one minus the rest.
    private static double rangeAbove(double w, int k) {
        return GaussLegendre.integrate(z -> integrand(z, w, k), -REACH, REACH + 1, PANELS);
    }

    private static double integrand(double z, double w, int k) {
        double below = Normal.cdf(z);
        double share = Normal.cdf(z - w) / below;
        double power = Math.pow(below, k - 1);
        return k * Normal.density(z) * power * -Math.expm1((k - 1) * Math.log1p(-share));
    }
}
