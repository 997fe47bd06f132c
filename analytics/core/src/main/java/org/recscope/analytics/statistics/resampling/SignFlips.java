package org.recscope.analytics.statistics.resampling;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Sign-flip permutation of paired differences: if nothing differs, every difference might as well have the other sign.
/// All comparisons are flipped together, user by user, so that their dependence is kept.
///
/// p = (b + 1) / (n + 1) with b of n flips at least as far out as what was seen. Corrected over the family by the
/// largest statistic of each flip, in steps from the largest observed one down (max-T).
///
/// Sources: Fisher 1935; Phipson & Smyth 2010, doi:10.2202/1544-6115.1585 (the 1); Westfall & Young 1993,
/// Resampling-Based Multiple Testing (max-T).
public final class SignFlips {
    private static final double ALIKE = 1 - 1e-12;

    private final double[] observed;
    private final double[] errors;

    /// `flipped[comparison][flip]`: the size of the t statistic.
    private final double[][] flipped;

    private SignFlips(double[] observed, double[] errors, double[][] flipped) {
        this.observed = observed;
        this.errors = errors;
        this.flipped = flipped;
    }

    /// Flips signs.
    ///
    /// @param differences `[comparison][user]`, candidate − baseline; `NaN` where a user does not count
    /// @param flips how many
    /// @param seed of the flips
    public static SignFlips of(double[][] differences, int flips, long seed) {
        int comparisons = differences.length;
        double[][] columns = new double[comparisons][];
        for (int c = 0; c < comparisons; c++) {
            columns[c] = Arrays.stream(differences[c])
                    .map(d -> Double.isNaN(d) ? 0 : d)
                    .toArray();
        }
        double[][] sums = BlockSums.of(columns, flips, seed, SignFlips::signs);
        double[] observed = new double[comparisons];
        double[] errors = new double[comparisons];
        for (int c = 0; c < comparisons; c++) {
            long n = Arrays.stream(differences[c]).filter(d -> !Double.isNaN(d)).count();
            double squares = Arrays.stream(columns[c]).map(d -> d * d).sum();
            double sum = Arrays.stream(columns[c]).sum();
            observed[c] = size(sum, squares, n);
            errors[c] = sum == 0 ? Double.NaN : Math.abs(sum / n) / observed[c];
            for (int f = 0; f < flips; f++) {
                sums[c][f] = size(sums[c][f], squares, n);
            }
        }
        return new SignFlips(observed, errors, sums);
    }

    /// Bit i of a byte says whether row i of the group keeps its sign.
    private static void signs(double[] table, double[] column, int from, int to) {
        int size = 1;
        for (int row = from; row < to; row++) {
            double value = column[row];
            for (int i = 0; i < size; i++) {
                table[i + size] = table[i] + value;
                table[i] -= value;
            }
            size *= 2;
        }
        for (int i = size; i < table.length; i++) {
            table[i] = table[i % size];
        }
    }

    /// |t| of a sum: the squares stay the same under flips.
    private static double size(double sum, double squares, double n) {
        double variance = (squares - sum * sum / n) / (n - 1);
        if (squares == 0 || n < 2) {
            return Double.NaN;
        }
        return variance > 0 ? Math.abs(sum) / Math.sqrt(n * variance) : Double.POSITIVE_INFINITY;
    }

    /// The p-value of a comparison on its own.
    ///
    /// @param comparison its place
    /// @return in (0, 1]; `NaN` when no user differs
    public double pValue(int comparison) {
        return share(flipped[comparison], observed[comparison]);
    }

    private static double share(double[] flips, double seen) {
        if (Double.isNaN(seen)) {
            return Double.NaN;
        }
        long further = 0;
        for (double flip : flips) {
            further += flip >= seen * ALIKE ? 1 : 0;
        }
        return (further + 1.0) / (flips.length + 1.0);
    }

    /// The p-values corrected over all comparisons (step-down max-T).
    ///
    /// @return one a comparison, in the order given; `NaN` when no user differs
    public double[] adjusted() {
        int[] order = IntStream.range(0, observed.length)
                .filter(c -> !Double.isNaN(observed[c]))
                .boxed()
                .sorted(Comparator.comparingDouble(c -> observed[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] largest = new double[flipped.length == 0 ? 0 : flipped[0].length];
        double[] adjusted = new double[observed.length];
        Arrays.fill(adjusted, Double.NaN);
        for (int c : order) {
            for (int f = 0; f < largest.length; f++) {
                largest[f] = Math.max(largest[f], flipped[c][f]);
            }
            adjusted[c] = share(largest, observed[c]);
        }
        double most = 0;
        for (int i = order.length - 1; i >= 0; i--) {
            most = Math.max(most, adjusted[order[i]]);
            adjusted[order[i]] = most;
        }
        return adjusted;
    }

    /// How many standard errors wide, to either side, intervals are that hold for all comparisons at once.
    ///
    /// @param alpha such as 0.05
    public double criticalValue(double alpha) {
        double[] largest = new double[flipped.length == 0 ? 0 : flipped[0].length];
        for (int c = 0; c < flipped.length; c++) {
            if (!Double.isNaN(observed[c])) {
                for (int f = 0; f < largest.length; f++) {
                    largest[f] = Math.max(largest[f], flipped[c][f]);
                }
            }
        }
        Arrays.sort(largest);
        int place = (int) Math.ceil((1 - alpha) * (largest.length + 1));
        return place > largest.length ? Double.POSITIVE_INFINITY : largest[place - 1];
    }

    /// The standard error of a comparison's mean difference.
    ///
    /// @param comparison its place
    public double error(int comparison) {
        return errors[comparison];
    }
}
