package org.recscope.analytics.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/// Where a continuous function crosses zero, by Brent's method: never leaves the bracket, and is as exact as the
/// function.
///
/// Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 4.
public final class Root {
    private static final int MOST_STEPS = 300;

    private Root() {}

    /// Finds a crossing.
    ///
    /// @param function changes sign between the ends
    /// @param from one end
    /// @param to the other
    /// @return where; an end when the function is zero there; `NaN` when the signs at the ends are equal
    public static double find(DoubleUnaryOperator function, double from, double to) {
        double fromValue = function.applyAsDouble(from);
        double toValue = function.applyAsDouble(to);
        if (fromValue == 0) {
            return from;
        }
        if (toValue == 0) {
            return to;
        }
        if (!(fromValue < 0 == toValue > 0)) {
            return Double.NaN;
        }
        return brent(function, from, fromValue, to, toValue);
    }

    /// Finds a crossing above a point, however far: the bracket is widened until the sign changes.
    ///
    /// @param function of one sign at `from` and the other far above it
    /// @param from lower end
    /// @param width first guess of how far above, above 0
    /// @return where; `NaN` when the sign never changes
    public static double above(DoubleUnaryOperator function, double from, double width) {
        double sign = Math.signum(function.applyAsDouble(from));
        double step = width;
        double low = from;
        while (sign != 0 && step < 1e300) {
            double high = from + step;
            if (Math.signum(function.applyAsDouble(high)) != sign) {
                return find(function, low, high);
            }
            low = high;
            step *= 2;
        }
        return sign == 0 ? from : Double.NaN;
    }

    private static double brent(
            DoubleUnaryOperator function, double from, double fromValue, double to, double toValue) {
        double a = from;
        double fa = fromValue;
        double b = to;
        double fb = toValue;
        double c = a;
        double fc = fa;
        double d = b - a;
        double e = d;
        for (int step = 0; step < MOST_STEPS && fb != 0; step++) {
            if (fb > 0 == fc > 0) {
                c = a;
                fc = fa;
                d = b - a;
                e = d;
            }
            if (Math.abs(fc) < Math.abs(fb)) {
                a = b;
                b = c;
                c = a;
                fa = fb;
                fb = fc;
                fc = fa;
            }
            double tolerance = Math.ulp(b);
            double half = (c - b) / 2;
            if (Math.abs(half) <= tolerance) {
                break;
            }
            double move = interpolated(a, fa, b, fb, c, fc);
            boolean good = Math.abs(e) > tolerance
                    && !Double.isNaN(move)
                    && Math.abs(move) < Math.min(1.5 * Math.abs(half), Math.abs(e) / 2)
                    && move > 0 == half > 0;
            e = good ? d : half;
            d = good ? move : half;
            a = b;
            fa = fb;
            b += Math.abs(d) > tolerance ? d : Math.copySign(tolerance, half);
            fb = function.applyAsDouble(b);
        }
        return b;
    }

    /// The step that a line through two points or a parabola through three suggests; `NaN` for none.
    private static double interpolated(double a, double fa, double b, double fb, double c, double fc) {
        if (Double.isInfinite(fa) || Double.isInfinite(fc)) {
            return Double.NaN;
        }
        double s = fb / fa;
        if (a == c) {
            return (c - b) * s / (s - 1);
        }
        double q = fa / fc;
        double r = fb / fc;
        double top = s * ((c - b) * q * (q - r) - (b - a) * (r - 1));
        double bottom = (q - 1) * (r - 1) * (s - 1);
        return -top / bottom;
    }
}
