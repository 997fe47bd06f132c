package org.recscope.analytics.statistics.resampling;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Quantile;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.distribution.Normal;

/// An estimate with its bootstrap replicates. Replicates that are undefined (a resample without any weight) do not
/// count.
public final class Bootstrap {
    private final double estimate;
    private final double[] sorted;
    private final double acceleration;

    /// (replicate − estimate) / its own error, ascending.
    private final double @Nullable [] studentised;

    private final double error;

    /// Takes replicates.
    ///
    /// @param estimate of the data themselves
    /// @param replicates of resamples, in any order
    /// @param acceleration for BCa, a sixth of the skewness of the estimate's influence
    /// @param error standard error of the estimate by formula; `NaN` without
    /// @param errors the same of each replicate; null without
    Bootstrap(double estimate, double[] replicates, double acceleration, double error, double @Nullable [] errors) {
        this.estimate = estimate;
        this.acceleration = acceleration;
        this.error = error;
        this.studentised = errors == null ? null : studentised(estimate, replicates, errors);
        this.sorted = ascending(replicates);
    }

    private static double[] studentised(double estimate, double[] replicates, double[] errors) {
        double[] t = new double[replicates.length];
        Arrays.setAll(t, i -> errors[i] > 0 ? (replicates[i] - estimate) / errors[i] : Double.NaN);
        return ascending(t);
    }

    private static double[] ascending(double[] values) {
        return Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
    }

    /// The mean of values, one a user.
    ///
    /// @param values `NaN` ones do not count
    /// @param replicates how many
    /// @param seed of the resamples
    public static Bootstrap mean(double[] values, int replicates, long seed) {
        double[] kept = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
        double[] ones = new double[kept.length];
        Arrays.fill(ones, 1);
        return RatioBootstrap.of(kept, ones, replicates, seed);
    }

    /// The mean of values that come in clusters, as several rows of one user: whole clusters are drawn.
    ///
    /// @param values `NaN` ones do not count
    /// @param cluster of each value, from 0
    /// @param clusters how many there are
    /// @param replicates how many
    /// @param seed of the resamples
    public static Bootstrap clusteredMean(double[] values, int[] cluster, int clusters, int replicates, long seed) {
        double[] sums = new double[clusters];
        double[] counts = new double[clusters];
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                sums[cluster[i]] += values[i];
                counts[cluster[i]]++;
            }
        }
        return RatioBootstrap.of(sums, counts, replicates, seed);
    }

    /// The ratio Σ numerator / Σ denominator over users.
    ///
    /// @param numerator one a user, none `NaN`
    /// @param denominator one a user, none `NaN`
    /// @param replicates how many
    /// @param seed of the resamples
    public static Bootstrap ratio(double[] numerator, double[] denominator, int replicates, long seed) {
        return RatioBootstrap.of(numerator, denominator, replicates, seed);
    }

    /// The estimate of the data themselves.
    public double estimate() {
        return estimate;
    }

    /// The replicates, ascending.
    ///
    /// @return a copy
    public double[] replicates() {
        return sorted.clone();
    }

    /// The standard deviation of the replicates.
    public double standardError() {
        return Sample.of(sorted).deviation();
    }

    /// The interval.
    ///
    /// @param method how it is read
    /// @param confidence such as 0.95
    /// @return undefined with fewer than two replicates, or without errors for the studentised one
    public Interval interval(BootstrapInterval method, double confidence) {
        if (sorted.length < 2 || Double.isNaN(estimate)) {
            return Interval.UNDEFINED;
        }
        double tail = (1 - confidence) / 2;
        return switch (method) {
            case PERCENTILE -> between(tail, 1 - tail);
            case BASIC -> mirrored(between(tail, 1 - tail));
            case BCA -> bca(tail);
            case STUDENTISED -> studentisedInterval(tail);
        };
    }

    private Interval between(double low, double high) {
        return new Interval(Quantile.ofReplicates(sorted, low), Quantile.ofReplicates(sorted, high));
    }

    private Interval mirrored(Interval interval) {
        return new Interval(2 * estimate - interval.high(), 2 * estimate - interval.low());
    }

    private Interval bca(double tail) {
        double bias = Normal.quantile(shareBelow());
        return Double.isInfinite(bias) ? Interval.UNDEFINED : between(moved(tail, bias), moved(1 - tail, bias));
    }

    /// The share of replicates below the estimate, equal ones half.
    private double shareBelow() {
        long below = 0;
        long atMost = 0;
        for (double replicate : sorted) {
            below += replicate < estimate ? 1 : 0;
            atMost += replicate <= estimate ? 1 : 0;
        }
        return (below + atMost) / (2.0 * sorted.length);
    }

    private double moved(double share, double bias) {
        double z = bias + Normal.quantile(share);
        return Normal.cdf(bias + z / (1 - acceleration * z));
    }

    private Interval studentisedInterval(double tail) {
        if (studentised == null || studentised.length < 2) {
            return Interval.UNDEFINED;
        }
        return new Interval(
                estimate - Quantile.ofReplicates(studentised, 1 - tail) * error,
                estimate - Quantile.ofReplicates(studentised, tail) * error);
    }

    /// The two-sided p-value of no effect that agrees with the percentile interval: (b + 1) / (n + 1) with b twice the
    /// replicates on the rarer side of zero.
    public double pValue() {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        long below = 0;
        long above = 0;
        for (double replicate : sorted) {
            below += replicate <= 0 ? 1 : 0;
            above += replicate >= 0 ? 1 : 0;
        }
        return Math.min(1, 2.0 * (Math.min(below, above) + 1) / (sorted.length + 1));
    }
}
