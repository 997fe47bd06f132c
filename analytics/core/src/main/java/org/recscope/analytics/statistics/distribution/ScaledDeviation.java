package org.recscope.analytics.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/// The distribution of an estimated standard deviation over the true one, s = √(χ² / ν): what the noncentral t and
/// the studentised range distributions average over.
final class ScaledDeviation {
    /// How many standard deviations of `s` beyond its centre still matter at double precision.
    private static final double REACH = 12;

    private static final int PANELS = 24;

    private ScaledDeviation() {}

    /// The mean of `function(s)`.
    static double mean(DoubleUnaryOperator function, double degrees) {
        if (degrees == Double.POSITIVE_INFINITY) {
            return function.applyAsDouble(1);
        }
        double spread = REACH / Math.sqrt(2 * degrees);
        double from = Math.max(0, 1 - spread);
        double to = 1 + spread;
        return GaussLegendre.integrate(s -> density(s, degrees) * function.applyAsDouble(s), from, to, PANELS);
    }

    private static double density(double s, double degrees) {
        double a = degrees / 2;
        return 2 * a * Factorials.gammaHead(a, a * s * s) / s;
    }
}
