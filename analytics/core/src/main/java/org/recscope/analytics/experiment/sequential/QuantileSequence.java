package org.recscope.analytics.experiment.sequential;

/// Whether two arms have the same quantile, tested at every look: the least, over common values of the quantile, of
/// the product of the arms' beta mixtures. p = min(1, 1 / that).
///
/// Source: Howard & Ramdas 2022, doi:10.3150/21-BEJ1388, section 6.
public final class QuantileSequence {
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
    private static final int STEPS = 60;

    private final double quantile;
    private final Mixture mixture;

    /// A test.
    ///
    /// @param quantile in (0, 1)
    /// @param tuning values of an arm at which it is tightest
    /// @param alpha level at which it is tightest
    public QuantileSequence(double quantile, double tuning, double alpha) {
        double variance = quantile * (1 - quantile);
        this.quantile = quantile;
        this.mixture = BetaMixture.at(tuning * variance, alpha, quantile, 1 - quantile, true);
    }

    /// The p-value that holds at every look.
    ///
    /// @param a values of one arm, ascending
    /// @param b values of the other, ascending
    /// @return in (0, 1\]
    public double p(double[] a, double[] b) {
        Arm first = new Arm(a);
        Arm second = new Arm(b);
        double least = first.high <= second.high ? least(first, second) : least(second, first);
        return Math.min(1, Math.exp(-least));
    }

    private static double least(Arm low, Arm high) {
        double least = Math.min(low.log(low.high) + high.log(low.high), low.log(high.low) + high.log(high.low));
        int end = atMost(high.sorted, high.low);
        for (int i = Math.max(1, atMost(high.sorted, low.high)); i <= end; i++) {
            double value = high.sorted[i - 1];
            i = atMost(high.sorted, value);
            least = Math.min(least, low.log(value) + high.log(value));
        }
        return least;
    }

    private final class Arm {
        private final double[] sorted;
        private final double best;
        private final double low;
        private final double high;

        Arm(double[] sorted) {
            this.sorted = sorted;
            this.best = minimiser(sorted.length);
            int n = sorted.length;
            this.low = sorted[Math.clamp((long) Math.ceil(best * n), 1, n) - 1];
            this.high = sorted[Math.clamp((long) Math.floor(best * n) + 1, 1, n) - 1];
        }

        /// Evidence against a value being this arm's quantile.
        double log(double value) {
            double below = value < low ? atMost(sorted, value) : value > high ? less(sorted, value) : -1;
            return QuantileSequence.this.log(below < 0 ? best : below / sorted.length, sorted.length);
        }
    }

    private double log(double below, int n) {
        return mixture.log((below - quantile) * n, quantile * (1 - quantile) * n);
    }

    private double minimiser(int n) {
        double from = 0;
        double to = 1;
        for (int step = 0; step < STEPS; step++) {
            double third = GOLDEN * (to - from);
            if (log(from + third, n) < log(to - third, n)) {
                to -= third;
            } else {
                from += third;
            }
        }
        return (from + to) / 2;
    }

    private static int atMost(double[] sorted, double value) {
        return less(sorted, Math.nextUp(value));
    }

    private static int less(double[] sorted, double value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
