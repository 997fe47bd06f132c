package org.recscope.analytics.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/// Integrals of smooth functions over a stretch, by panels of 16 nodes each: with panels no wider than the function's
/// features the error is of the order of rounding.
public final class GaussLegendre {
    private static final int NODES = 16;
    private static final double[] PLACE = new double[NODES];
    private static final double[] WEIGHT = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            solve(i);
        }
    }

    private GaussLegendre() {}

    /// Newton's steps to a zero of the Legendre polynomial.
    private static void solve(int i) {
        double x = Math.cos(Math.PI * (i + 0.75) / (NODES + 0.5));
        double slope = 1;
        for (int step = 0; step < 20; step++) {
            double before = 1;
            double now = x;
            for (int n = 2; n <= NODES; n++) {
                double next = ((2 * n - 1) * x * now - (n - 1) * before) / n;
                before = now;
                now = next;
            }
            slope = NODES * (x * now - before) / (x * x - 1);
            x -= now / slope;
        }
        PLACE[i] = x;
        WEIGHT[i] = 2 / ((1 - x * x) * slope * slope);
    }

    /// The integral.
    ///
    /// @param function smooth between the ends
    /// @param from one end
    /// @param to the other
    /// @param panels how many, of 16 nodes each
    /// @return ∫ function
    public static double integrate(DoubleUnaryOperator function, double from, double to, int panels) {
        double half = (to - from) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < NODES; i++) {
                sum += WEIGHT[i] * function.applyAsDouble(middle + half * PLACE[i]);
            }
        }
        return sum * half;
    }
}
