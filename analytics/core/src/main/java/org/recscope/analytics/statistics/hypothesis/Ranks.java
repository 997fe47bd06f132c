package org.recscope.analytics.statistics.hypothesis;

import java.util.Arrays;

/// Ranks of values, equal ones sharing the mean of their ranks.
///
/// Not a record: it holds an array.
final class Ranks {
    private final double[] ranks;
    private final double tieSum;

    private Ranks(double[] ranks, double tieSum) {
        this.ranks = ranks;
        this.tieSum = tieSum;
    }

    static Ranks of(double... values) {
        int n = values.length;
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double ties = 0;
        for (int from = 0; from < n; ) {
            int to = from + 1;
            while (to < n && sorted[to] == sorted[from]) {
                to++;
            }
            double t = to - from;
            ties += t * t * t - t;
            from = to;
        }
        double[] ranks = new double[n];
        for (int i = 0; i < n; i++) {
            ranks[i] = middle(sorted, values[i]);
        }
        return new Ranks(ranks, ties);
    }

    /// The mean of the first and last place, from 1, of a value among sorted ones.
    private static double middle(double[] sorted, double value) {
        int low = lower(sorted, value);
        int high = lower(sorted, Math.nextUp(value));
        return (low + 1 + high) / 2.0;
    }

    private static int lower(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            if (sorted[at] < value) {
                low = at + 1;
            } else {
                high = at;
            }
        }
        return low;
    }

    double get(int i) {
        return ranks[i];
    }

    /// Σ t³ − t over groups of equal values.
    double tieSum() {
        return tieSum;
    }
}
