package org.recscope.analytics.statistics.resampling;

import java.util.stream.IntStream;

/// The bootstrap of any statistic of two independent samples, resample by resample. For statistics that are no function
/// of sums, as medians; linear in rows × replicates, and BCa's jackknife quadratic in rows.
public final class SampleBootstrap {
    /// A number read from two samples, each as columns of one length.
    @FunctionalInterface
    public interface Statistic {
        /// @param baseline `[column][row]`
        /// @param candidate `[column][row]`
        double of(double[][] baseline, double[][] candidate);
    }

    private SampleBootstrap() {}

    /// Draws resamples of both samples.
    ///
    /// @param baseline `[column][row]`, at least one row
    /// @param candidate `[column][row]`, at least one row
    /// @param statistic what is estimated
    /// @param replicates how many
    /// @param seed of the resamples
    public static Bootstrap of(
            double[][] baseline, double[][] candidate, Statistic statistic, int replicates, long seed) {
        double[] values = new double[replicates];
        IntStream.range(0, replicates).parallel().forEach(r -> {
            Bits bits = new Bits(seed, r);
            values[r] = statistic.of(drawn(baseline, bits), drawn(candidate, bits));
        });
        double estimate = statistic.of(baseline, candidate);
        return new Bootstrap(estimate, values, acceleration(baseline, candidate, statistic), Double.NaN, null);
    }

    private static double[][] drawn(double[][] sample, Bits bits) {
        int rows = sample[0].length;
        double[][] drawn = new double[sample.length][rows];
        for (int i = 0; i < rows; i++) {
            int row = bits.below(rows);
            for (int c = 0; c < sample.length; c++) {
                drawn[c][i] = sample[c][row];
            }
        }
        return drawn;
    }

    /// Both samples' jackknives together, each row weighed by its sample's size.
    private static double acceleration(double[][] baseline, double[][] candidate, Statistic statistic) {
        double[] sums = new double[2];
        jackknife(baseline, without -> statistic.of(without, candidate), sums);
        jackknife(candidate, without -> statistic.of(baseline, without), sums);
        return sums[0] > 0 ? sums[1] / (6 * Math.pow(sums[0], 1.5)) : 0;
    }

    @FunctionalInterface
    private interface OneSample {
        double of(double[][] sample);
    }

    private static void jackknife(double[][] sample, OneSample statistic, double[] sums) {
        int rows = sample[0].length;
        if (rows < 2) {
            return;
        }
        double[] values = new double[rows];
        double mean = 0;
        for (int i = 0; i < rows; i++) {
            values[i] = statistic.of(without(sample, i));
            mean += values[i] / rows;
        }
        for (double value : values) {
            double influence = (rows - 1) * (mean - value) / rows;
            sums[0] += influence * influence;
            sums[1] += influence * influence * influence;
        }
    }

    private static double[][] without(double[][] sample, int row) {
        double[][] rest = new double[sample.length][sample[0].length - 1];
        for (int c = 0; c < sample.length; c++) {
            System.arraycopy(sample[c], 0, rest[c], 0, row);
            System.arraycopy(sample[c], row + 1, rest[c], row, rest[c].length - row);
        }
        return rest;
    }
}
