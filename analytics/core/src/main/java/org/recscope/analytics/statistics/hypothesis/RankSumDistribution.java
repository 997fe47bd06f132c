package org.recscope.analytics.statistics.hypothesis;

/// How often each value of Mann and Whitney's U comes up when nothing differs and no values are equal: the coefficients
/// of the Gaussian binomial polynomial, as probabilities.
final class RankSumDistribution {
    private RankSumDistribution() {}

    static double[] chances(int m, int n) {
        int top = m * n;
        double[] chance = new double[top + 1];
        chance[0] = 1;
        for (int i = 1; i <= m; i++) {
            multiply(chance, n + i);
            divide(chance, i);
            double scale = (double) i / (n + i);
            for (int u = 0; u <= top; u++) {
                chance[u] *= scale;
            }
        }
        return chance;
    }

    /// By 1 − xᵏ.
    private static void multiply(double[] chance, int k) {
        for (int u = chance.length - 1; u >= k; u--) {
            chance[u] -= chance[u - k];
        }
    }

    private static void divide(double[] chance, int k) {
        for (int u = k; u < chance.length; u++) {
            chance[u] += chance[u - k];
        }
    }
}
