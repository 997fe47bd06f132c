package org.recscope.analytics.experiment.health;

import org.recscope.analytics.statistics.distribution.Binomial;
import org.recscope.analytics.statistics.distribution.ChiSquared;

/// Whether the arms have the sizes they were meant to have. An arm of weight 0 is meant to be empty: it takes no part,
/// unless it has units.
///
/// @param chiSquared Σ (observed − expected)² / expected; infinite when an arm of weight 0 has units
/// @param degrees arms of positive weight − 1
/// @param p of sizes as uneven or more, by χ²; with two arms below {@link #EXACT_BELOW} units the exact binomial one
/// @param deviation the largest difference of an arm's share from its weight, relative to the weight
public record SampleRatio(double chiSquared, int degrees, double p, double deviation) {
    /// Units from which on χ² is as good as exact.
    public static final long EXACT_BELOW = 100_000;

    /// Two outcomes that are as probable but for rounding count as equal.
    private static final double TIE = 1 + 1e-7;

    /// Tests the sizes of arms.
    ///
    /// @param observed units of each arm
    /// @param weights of each arm, not all 0; scaled to add up to 1
    /// @return the test
    public static SampleRatio of(double[] observed, double[] weights) {
        SampleRatio test = chiSquared(observed, weights);
        double units = sum(observed);
        if (observed.length != 2 || units >= EXACT_BELOW || weights[0] == 0 || weights[1] == 0) {
            return test;
        }
        double p = exact(Math.round(observed[0]), Math.round(units), weights[0] / sum(weights));
        return new SampleRatio(test.chiSquared, test.degrees, p, test.deviation);
    }

    /// Tests by χ² alone.
    ///
    /// @param observed units of each arm
    /// @param weights of each arm
    /// @return the test
    public static SampleRatio chiSquared(double[] observed, double[] weights) {
        double units = sum(observed);
        double all = sum(weights);
        double statistic = 0;
        double worst = 0;
        int arms = 0;
        for (int arm = 0; arm < observed.length; arm++) {
            double expected = units * weights[arm] / all;
            if (expected > 0) {
                arms++;
                statistic += (observed[arm] - expected) * (observed[arm] - expected) / expected;
                worst = Math.max(worst, Math.abs(observed[arm] / expected - 1));
            } else if (observed[arm] > 0) {
                statistic = Double.POSITIVE_INFINITY;
                worst = Double.POSITIVE_INFINITY;
            }
        }
        double p = Double.isInfinite(statistic) ? 0 : ChiSquared.sf(statistic, arms - 1.0);
        return new SampleRatio(statistic, arms - 1, arms < 2 && p != 0 ? Double.NaN : p, worst);
    }

    /// The exact two-sided binomial test: the probability of all counts that are no more probable than this one.
    ///
    /// @param count units of one arm
    /// @param units of both
    /// @param weight of that arm, in (0, 1)
    /// @return in \[0, 1\]
    public static double exact(long count, long units, double weight) {
        double most = Binomial.pmf(count, units, weight) * TIE;
        double mean = units * weight;
        if (count == mean) {
            return 1;
        }
        if (count < mean) {
            long first = boundary(most, units, weight, (long) Math.ceil(mean), units, true);
            double other = first > units ? 0 : Binomial.sf(first - 1, units, weight);
            return Math.min(1, Binomial.cdf(count, units, weight) + other);
        }
        long last = boundary(most, units, weight, 0, (long) Math.floor(mean), false);
        double other = last < 0 ? 0 : Binomial.cdf(last, units, weight);
        return Math.min(1, Binomial.sf(count - 1, units, weight) + other);
    }

    /// The first count on the far side that is improbable enough, or the last one below it.
    private static long boundary(double most, long units, double weight, long from, long to, boolean above) {
        long low = from;
        long high = to;
        while (low <= high) {
            long middle = (low + high) >>> 1;
            boolean improbable = Binomial.pmf(middle, units, weight) <= most;
            if (improbable == above) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return above ? low : high;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
