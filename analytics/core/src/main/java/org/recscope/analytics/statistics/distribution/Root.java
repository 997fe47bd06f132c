package org.recscope.analytics.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/// Where a function crosses zero, by Brent's method: never leaves the bracket, and is as exact as the function.
///
/// Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 4.
public final class Root {
    private static final int MOST_STEPS = 1000;

    private Root() {}

    /// Finds a crossing to the last digits.
    ///
    /// @param function changes sign between the ends
    /// @param from one end
    /// @param to the other
    /// @return where; an end when the function is zero there; `NaN` when the signs at the ends are equal
    public static double find(DoubleUnaryOperator function, double from, double to) {
        return find(function, from, to, 0);
    }

    /// Finds a crossing.
    ///
    /// @param function changes sign between the ends
    /// @param from one end
    /// @param to the other
    /// @param tolerance how far from the crossing is near enough
    /// @return where; an end when the function is zero there; `NaN` when the signs at the ends are equal
    public static double find(DoubleUnaryOperator function, double from, double to, double tolerance) {
        double fromValue = function.applyAsDouble(from);
        double toValue = function.applyAsDouble(to);
        if (fromValue == 0) {
            return from;
        }
        if (toValue == 0) {
            return to;
        }
        boolean crossed = fromValue < 0 ? toValue > 0 : fromValue > 0 && toValue < 0;
        return crossed ? brent(function, from, fromValue, to, toValue, tolerance) : Double.NaN;
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

    /// `b` is the best point so far, `a` the one before, `c` on the other side of the crossing.
    private static double brent(
            DoubleUnaryOperator function, double from, double fromValue, double to, double toValue, double tolerance) {
        double a = from;
        double fa = fromValue;
        double b = to;
        double fb = toValue;
        double c = a;
        double fc = fa;
        for (int step = 0; step < MOST_STEPS; step++) {
            double last = b - a;
            if (Math.abs(fc) < Math.abs(fb)) {
                a = b;
                b = c;
                c = a;
                fa = fb;
                fb = fc;
                fc = fa;
            }
            double near = 2 * Math.ulp(1.0) * Math.abs(b) + tolerance / 2 + Double.MIN_VALUE;
            double move = (c - b) / 2;
            if (Math.abs(move) <= near || fb == 0) {
                break;
            }
            if (Math.abs(last) >= near && Math.abs(fa) > Math.abs(fb)) {
                move = guess(a, fa, b, fb, c, fc, last, near, move);
            }
            a = b;
            fa = fb;
            b += Math.abs(move) < near ? Math.copySign(near, move) : move;
            fb = function.applyAsDouble(b);
            if (fb > 0 == fc > 0) {
                c = a;
                fc = fa;
            }
        }
        return b;
    }

    /// The step that a line through two points or a parabola through three suggests, or the half step when that is no
    /// better.
    private static double guess(
            double a, double fa, double b, double fb, double c, double fc, double last, double near, double half) {
        if (Double.isInfinite(fa) || Double.isInfinite(fc)) {
            return half;
        }
        double t = fb / fa;
        double p = (c - b) * t;
        double q = 1 - t;
        if (a != c) {
            double r = fa / fc;
            double s = fb / fc;
            p = t * ((c - b) * r * (r - s) - (b - a) * (s - 1));
            q = (r - 1) * (s - 1) * (t - 1);
        }
        if (p > 0) {
            q = -q;
        } else {
            p = -p;
        }
        boolean better = p < 0.75 * (c - b) * q - Math.abs(near * q) / 2 && p < Math.abs(last * q / 2);
        return better ? p / q : half;
    }
}
