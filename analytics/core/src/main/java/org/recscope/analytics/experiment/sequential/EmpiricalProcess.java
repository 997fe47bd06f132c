package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.distribution.Root;

/// How far an empirical distribution function may be from the true one, at all values and from some count on at all
/// times: A √((log(1 + log(t / m)) + C) / t).
///
/// Source: Howard & Ramdas 2022, doi:10.3150/21-BEJ1388, corollary 2.
public final class EmpiricalProcess {
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
    private static final int STEPS = 80;

    private final double least;
    private final double factor;
    private final double constant;

    /// A bound.
    ///
    /// @param alpha the chance that it ever fails, in (0, 1)
    /// @param least m, count from which on it holds, at least 1
    /// @param factor A, above 1 / √2
    public EmpiricalProcess(double alpha, double least, double factor) {
        this.least = least;
        this.factor = factor;
        this.constant = Root.above(c -> Math.log(alpha / failure(c, factor)), 0.5, 5);
    }

    /// The bound at a count.
    ///
    /// @param count values so far
    /// @return infinite below the least count
    public double at(double count) {
        return count < least
                ? Double.POSITIVE_INFINITY
                : factor * Math.sqrt((Math.log1p(Math.log(count / least)) + constant) / count);
    }

    /// The least chance of failure over the growth of epochs.
    private static double failure(double c, double factor) {
        double from = 1;
        double most = 2 * factor * factor;
        double to = Root.find(eta -> Math.sqrt(eta / 2) + Math.sqrt(2 * (eta - 1) / c) - factor, 1, most);
        for (int step = 0; step < STEPS; step++) {
            double third = GOLDEN * (to - from);
            if (failure(c, factor, from + third) < failure(c, factor, to - third)) {
                to -= third;
            } else {
                from += third;
            }
        }
        return failure(c, factor, (from + to) / 2);
    }

    private static double failure(double c, double factor, double eta) {
        double gamma = 2 / eta * Math.pow(factor - Math.sqrt(2 * (eta - 1) / c), 2);
        return gamma <= 1
                ? Double.POSITIVE_INFINITY
                : 4 * Math.exp(-gamma * c) * (1 + 1 / ((gamma - 1) * Math.log(eta)));
    }
}
