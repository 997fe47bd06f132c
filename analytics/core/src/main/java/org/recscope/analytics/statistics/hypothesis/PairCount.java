package org.recscope.analytics.statistics.hypothesis;

/// Pairs of two sorted samples in which the candidate, shifted down, is larger, ties half.
///
/// @param wins pairs won, ties half
/// @param tieSum Σ t³ − t over groups of equal values of both samples together
record PairCount(double wins, double tieSum) {
    static PairCount of(double[] baseline, double[] candidate, double shift) {
        int a = 0;
        int b = 0;
        double wins = 0;
        double ties = 0;
        while (a < baseline.length || b < candidate.length) {
            double next = Math.min(at(baseline, a, 0), at(candidate, b, shift));
            int inBaseline = a;
            while (a < baseline.length && baseline[a] == next) {
                a++;
            }
            int inCandidate = b;
            while (b < candidate.length && candidate[b] - shift == next) {
                b++;
            }
            double fromA = a - inBaseline;
            double fromB = b - inCandidate;
            wins += fromB * (inBaseline + fromA / 2);
            double t = fromA + fromB;
            ties += t * t * t - t;
        }
        return new PairCount(wins, ties);
    }

    private static double at(double[] values, int i, double shift) {
        return i < values.length ? values[i] - shift : Double.POSITIVE_INFINITY;
    }
}
