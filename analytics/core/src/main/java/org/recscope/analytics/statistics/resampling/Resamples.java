package org.recscope.analytics.statistics.resampling;

import java.util.stream.IntStream;

/// Bootstrap sums: every column summed over rows drawn with replacement. Few rows are drawn one by one; many get the
/// weights of {@link PoissonTable}.
final class Resamples {
    /// From so many rows on, drawing each with a Poisson weight and drawing exactly as many as there are is the same
    /// for every purpose.
    static final int POISSON_FROM = 2048;

    private Resamples() {}

    /// @param columns values, all of one length, none `NaN`
    /// @return `[column][replicate]`
    static double[][] sums(double[][] columns, int replicates, long seed) {
        return columns[0].length < POISSON_FROM
                ? drawn(columns, replicates, seed)
                : BlockSums.of(columns, replicates, seed, Resamples::weights);
    }

    private static double[][] drawn(double[][] columns, int replicates, long seed) {
        double[][] sums = new double[columns.length][replicates];
        int rows = columns[0].length;
        IntStream.range(0, replicates).parallel().forEach(r -> {
            Bits bits = new Bits(seed, r);
            int[] chosen = new int[rows];
            for (int i = 0; i < rows; i++) {
                chosen[i] = bits.below(rows);
            }
            for (int c = 0; c < columns.length; c++) {
                sums[c][r] = sum(columns[c], chosen);
            }
        });
        return sums;
    }

    private static double sum(double[] column, int[] chosen) {
        double sum = 0;
        for (int row : chosen) {
            sum += column[row];
        }
        return sum;
    }

    private static void weights(double[] table, double[] column, int from, int to) {
        for (int row = from; row < to; row++) {
            PoissonTable.add(table, row - from, column[row]);
        }
    }
}
