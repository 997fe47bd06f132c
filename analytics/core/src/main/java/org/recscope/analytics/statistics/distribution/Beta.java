package org.recscope.analytics.statistics.distribution;

/// The beta distribution; its distribution function is the regularised incomplete beta function Iₓ(a, b).
///
/// Source: DiDonato & Morris 1992, Algorithm 708, doi:10.1145/131766.131776, section 9 (continued fraction); about
/// 1e-13 relative in either tail.
public final class Beta {
    private static final int MOST_STEPS = 1_000_000;
    private static final double LEAST_LOG = -700;

    private Beta() {}

    /// The probability below.
    ///
    /// @param x where
    /// @param a first shape, above 0
    /// @param b second shape, above 0
    public static double cdf(double x, double a, double b) {
        return regularised(x, 1 - x, a, b);
    }

    /// The probability above.
    ///
    /// @param x where
    /// @param a first shape, above 0
    /// @param b second shape, above 0
    public static double sf(double x, double a, double b) {
        return regularised(1 - x, x, b, a);
    }

    /// The density.
    ///
    /// @param x where
    /// @param a first shape, above 0
    /// @param b second shape, above 0
    public static double density(double x, double a, double b) {
        if (!(x > 0 && x < 1)) {
            return !Double.isNaN(x) ? 0 : Double.NaN;
        }
        return Factorials.betaHead(a, b, x, 1 - x) * a * b / (a + b) / x / (1 - x);
    }

    /// The value below which lies probability `p`.
    ///
    /// @param p in \[0, 1\]
    /// @param a first shape, above 0
    /// @param b second shape, above 0
    public static double quantile(double p, double a, double b) {
        if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) {
            return Double.NaN;
        }
        if (p == 0 || p == 1) {
            return p;
        }
        boolean low = p <= cdf(0.5, a, b);
        double log = Root.find(t -> miss(p, Math.exp(t), low, a, b), LEAST_LOG, Math.log(0.5));
        double small = !Double.isNaN(log) ? Math.exp(log) : 0;
        return low ? small : 1 - small;
    }

    /// How far the distribution at a distance from the nearer end is from `p`, on the logarithm of the smaller tail: a
    /// shape far below 1 pushes the quantile towards an end, and a small `p` must not be lost in 1 − p.
    private static double miss(double p, double small, boolean low, double a, double b) {
        double x = low ? small : 1 - small;
        double y = low ? 1 - small : small;
        return p <= 0.5
                ? Math.log(regularised(x, y, a, b)) - Math.log(p)
                : Math.log1p(-p) - Math.log(regularised(y, x, b, a));
    }

    /// Iₓ(a, b) given x and y = 1 − x each to full precision.
    static double regularised(double x, double y, double a, double b) {
        if (!(a > 0) || !(b > 0) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x <= 0) {
            return 0;
        }
        if (y <= 0) {
            return 1;
        }
        return x < (a + 1) / (a + b + 2) ? direct(x, y, a, b) : 1 - direct(y, x, b, a);
    }

    private static double direct(double x, double y, double a, double b) {
        double head = Factorials.betaHead(a, b, x, y) * a * b / (a + b);
        return head == 0 ? 0 : head * fraction(x, y, a, b);
    }

    /// The continued fraction in the form that is exact for large shapes too: what cancels, a − (a + b) x, is computed
    /// from whichever of x and y is small.
    private static double fraction(double x, double y, double a, double b) {
        double c = 1 + (a > b ? (a + b) * y - b : a - (a + b) * x);
        double c1 = 1 + 1 / a;
        double p = 1;
        double s = a + 1;
        double top = 0;
        double bottom = 1;
        double nextTop = 1;
        double nextBottom = c / c1;
        double value = c1 / c;
        for (int n = 1; n < MOST_STEPS; n++) {
            double t = n / a;
            double w = n * (b - n) * x;
            double e = a / s;
            double alpha = p * (p + b / a) * e * e * (w * x);
            double beta = n + w / s + (1 + t) / (c1 + 2 * t) * (c + n * (1 + y));
            p = 1 + t;
            s += 2;
            double newTop = alpha * top + beta * nextTop;
            double newBottom = alpha * bottom + beta * nextBottom;
            double before = value;
            value = newTop / newBottom;
            if (Math.abs(value - before) <= 1e-16 * value) {
                break;
            }
            top = nextTop / newBottom;
            bottom = nextBottom / newBottom;
            nextTop = value;
            nextBottom = 1;
        }
        return value;
    }
}
