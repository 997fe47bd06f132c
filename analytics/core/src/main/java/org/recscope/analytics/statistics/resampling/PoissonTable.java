package org.recscope.analytics.statistics.resampling;

/// 256 rows of eight weights, one row drawn for eight users at once. Each column holds the weights 0 to 5 as often as a
/// Poisson distribution of mean 1 asks, rounded so that mean and variance are exactly 1 (the third central moment is
/// 0.98 instead of 1), and any two columns are exactly uncorrelated. A bootstrap with these weights has the mean and
/// the variance of one with independent Poisson weights, at an eighth of the random numbers.
///
/// Source of Poisson weights: Hanley & MacGibbon 2006, doi:10.1016/j.cmpb.2006.04.006; of the table: own.
final class PoissonTable {
    static final int GROUP = 8;
    static final int ROWS = 256;

    /// How many of 256 have weight 0, 1, …; Σ n = 256, Σ k n = 256, Σ k² n = 512.
    private static final int[] TIMES = {94, 95, 46, 16, 4, 1};

    private static final double[][] WEIGHTS = columns();

    private PoissonTable() {}

    /// Adds a user of the group, times the weight of each row, to the sums of the rows.
    static void add(double[] sums, int user, double value) {
        double[] weights = WEIGHTS[user];
        for (int row = 0; row < ROWS; row++) {
            sums[row] += weights[row] * value;
        }
    }

    private static double[][] columns() {
        Bits bits = new Bits(2026, 0);
        double[][] columns = new double[GROUP][];
        for (int c = 0; c < GROUP; c++) {
            do {
                columns[c] = shuffled(bits);
            } while (!uncorrelate(columns, c, bits));
        }
        return columns;
    }

    private static double[] shuffled(Bits bits) {
        double[] column = new double[ROWS];
        int at = 0;
        for (int k = 0; k < TIMES.length; k++) {
            for (int i = 0; i < TIMES[k]; i++) {
                column[at++] = k;
            }
        }
        for (int i = ROWS - 1; i > 0; i--) {
            swap(column, i, bits.below(i + 1));
        }
        return column;
    }

    private static void swap(double[] column, int i, int j) {
        double kept = column[i];
        column[i] = column[j];
        column[j] = kept;
    }

    /// Swaps rows of the newest column until its covariance with each earlier one is zero.
    private static boolean uncorrelate(double[][] columns, int newest, Bits bits) {
        int off = covariances(columns, newest);
        for (int tries = 0; tries < 200_000 && off > 0; tries++) {
            int i = bits.below(ROWS);
            int j = bits.below(ROWS);
            swap(columns[newest], i, j);
            int now = covariances(columns, newest);
            if (now <= off) {
                off = now;
            } else {
                swap(columns[newest], i, j);
            }
        }
        return off == 0;
    }

    private static int covariances(double[][] columns, int newest) {
        int off = 0;
        for (int c = 0; c < newest; c++) {
            double products = 0;
            for (int row = 0; row < ROWS; row++) {
                products += columns[c][row] * columns[newest][row];
            }
            off += (int) Math.abs(products - ROWS);
        }
        return off;
    }
}
