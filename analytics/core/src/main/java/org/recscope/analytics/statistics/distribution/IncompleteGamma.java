package org.recscope.analytics.statistics.distribution;

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x), each computed where it is small.
///
/// Source: DLMF 8.11.4 (series) and 8.9.2 (continued fraction, by Lentz's method).
final class IncompleteGamma {
    private static final int MOST_STEPS = 1_000_000;
    private static final double TINY = 1e-300;

    private IncompleteGamma() {}

    static double lower(double a, double x) {
        if (!(a > 0) || !(x >= 0)) {
            return Double.NaN;
        }
        if (x == 0) {
            return 0;
        }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    static double upper(double a, double x) {
        if (!(a > 0) || !(x >= 0)) {
            return Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return x < a + 1 ? 1 - lower(a, x) : fraction(a, x);
    }

    private static double series(double a, double x) {
        double term = 1;
        double sum = 1;
        for (int n = 1; n < MOST_STEPS && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum * Factorials.gammaHead(a, x);
    }

    private static double fraction(double a, double x) {
        double head = a * Factorials.gammaHead(a, x);
        if (head == 0) {
            return 0;
        }
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double product = d;
        for (int i = 1; i < MOST_STEPS; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / nonZero(numerator * d + b);
            c = nonZero(b + numerator / c);
            double step = d * c;
            product *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return head * product;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
