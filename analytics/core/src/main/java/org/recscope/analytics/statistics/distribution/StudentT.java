package org.recscope.analytics.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/// Student's t distribution, with any number of degrees of freedom above 0, infinitely many (the normal) included.
///
/// Source: DLMF 8.17 by the incomplete beta function (tails, about 1e-13 relative). The 97.5 % quantile of whole
/// degrees of freedom, which every summary asks for: Abramowitz & Stegun 1964, 26.7.3 and 26.7.4 (distribution
/// function) and 26.7.5 (expansion about the normal quantile), about 1e-13 relative.
public final class StudentT {
    /// The probability inside ± the 97.5 % quantile.
    private static final double INSIDE = 0.95;

    /// From here on the expansion alone is exact to the last digits.
    private static final int LARGE = 1000;

    /// Relative error at which the expansion is as good as any search.
    private static final double EXACT = 1e-15;

    /// Relative error that a search by tails might have.
    private static final double ROUNDING = 1e-12;

    private static final int MOST_STEPS = 50;

    private StudentT() {}

    /// The probability above.
    ///
    /// @param t where
    /// @param degrees of freedom, above 0
    public static double sf(double t, double degrees) {
        double half = twoSided(t, degrees) / 2;
        return t > 0 ? half : 1 - half;
    }

    /// The probability below.
    ///
    /// @param t where
    /// @param degrees of freedom, above 0
    public static double cdf(double t, double degrees) {
        return sf(-t, degrees);
    }

    /// The probability outside ± t.
    ///
    /// @param t where, of either sign
    /// @param degrees of freedom, above 0
    public static double twoSided(double t, double degrees) {
        if (degrees == Double.POSITIVE_INFINITY) {
            return Normal.twoSided(t);
        }
        if (Double.isInfinite(t)) {
            return degrees > 0 ? 0 : Double.NaN;
        }
        double square = t * t;
        double scale = degrees + square;
        return Beta.regularised(degrees / scale, square / scale, degrees / 2, 0.5);
    }

    /// The value below which lies probability `p`.
    ///
    /// @param p in \[0, 1\]
    /// @param degrees of freedom, above 0
    /// @return −∞ at 0, ∞ at 1
    public static double quantile(double p, double degrees) {
        if (degrees == Double.POSITIVE_INFINITY) {
            return Normal.quantile(p);
        }
        return p < 0.5 ? -upperQuantile(p, degrees) : upperQuantile(1 - p, degrees);
    }

    /// The value above which lies probability `p`.
    ///
    /// @param p in \[0, 1\]; meant for small ones, which it keeps whole
    /// @param degrees of freedom, above 0
    public static double upperQuantile(double p, double degrees) {
        if (!(p >= 0 && p <= 1 && degrees > 0)) {
            return Double.NaN;
        }
        if (p > 0.5) {
            return -upperQuantile(1 - p, degrees);
        }
        if (p == 0 || p == 0.5) {
            return p == 0 ? Double.POSITIVE_INFINITY : 0;
        }
        if (degrees == Double.POSITIVE_INFINITY) {
            return Normal.upperQuantile(p);
        }
        double z = Normal.upperQuantile(p);
        double last = Math.abs(fourth(z, degrees));
        double near = expansion(z, degrees);
        if (last / degrees <= EXACT * near) {
            return near;
        }
        double target = Math.log(p);
        DoubleUnaryOperator off = t -> Math.log(sf(t, degrees)) - target;
        double reach = last + ROUNDING * near;
        double found = reach < near ? Root.find(off, near - reach, near + reach) : Double.NaN;
        return Double.isNaN(found) ? Root.above(off, 0, z) : found;
    }

    /// The 97.5 % quantile.
    ///
    /// @param degrees degrees of freedom
    /// @return above 1.95; `NaN` below 1 degree of freedom
    public static double quantile975(long degrees) {
        if (degrees < 1) {
            return Double.NaN;
        }
        if (degrees == 1) {
            return Math.tan(Math.PI / 2 * INSIDE);
        }
        double t = expansion(Normal.TWO_SIDED_95, degrees);
        return degrees >= LARGE ? t : refine(t, (int) degrees);
    }

    /// The expansion about the normal quantile z; it is off by less than its last term, nearly by that over n.
    private static double expansion(double z, double n) {
        double s = z * z;
        double g1 = z * (s + 1) / 4;
        double g2 = z * ((5 * s + 16) * s + 3) / 96;
        double g3 = z * (((3 * s + 19) * s + 17) * s - 15) / 384;
        return z + (g1 + (g2 + g3 / n) / n) / n + fourth(z, n);
    }

    private static double fourth(double z, double n) {
        double s = z * z;
        double g4 = z * ((((79 * s + 776) * s + 1482) * s - 1920) * s - 945) / 92160;
        return g4 / (n * n * n * n);
    }

    /// Newton's steps; the start is close enough for every number of degrees above 1.
    private static double refine(double start, int n) {
        double t = start;
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = t - (inside(t, n) - INSIDE) / (2 * density(t, n));
            if (Math.abs(next - t) <= Math.ulp(t)) {
                return next;
            }
            t = next;
        }
        return t;
    }

    /// Probability inside ± t.
    private static double inside(double t, int n) {
        double angle = Math.atan(t / Math.sqrt(n));
        double cosine = Math.cos(angle);
        boolean odd = (n & 1) == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int i = odd ? 3 : 2; i <= n; i += 2) {
            sum += term;
            term *= cosine * cosine * (i - 1) / i;
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }

    private static double density(double t, int n) {
        boolean odd = (n & 1) == 1;
        double constant = odd ? 1 / Math.PI : 0.5;
        for (int i = odd ? 3 : 4; i <= n; i += 2) {
            constant *= (i - 1.0) / (i - 2.0);
        }
        return constant / Math.sqrt(n) * Math.pow(1 + t * t / n, -(n + 1) / 2.0);
    }
}
