package org.recscope.analytics.statistics.multiplicity;

/// Hommel's adjusted p-values of an ascending family.
///
/// Source: Wright 1992, Adjusted p-values for simultaneous inference, doi:10.2307/2532694, appendix.
final class Hommel {
    private Hommel() {}

    static double[] adjust(double[] p) {
        double[] adjusted = p.clone();
        for (int m = p.length; m > 1; m--) {
            raise(adjusted, p, m);
        }
        return adjusted;
    }

    /// Simes' test over every set of `m` comparisons.
    private static void raise(double[] adjusted, double[] p, int m) {
        int n = p.length;
        double least = Double.POSITIVE_INFINITY;
        for (int i = n - m + 1; i < n; i++) {
            least = Math.min(least, m * p[i] / (m - n + i + 1));
        }
        for (int i = n - m + 1; i < n; i++) {
            adjusted[i] = Math.max(adjusted[i], least);
        }
        for (int i = 0; i <= n - m; i++) {
            adjusted[i] = Math.max(adjusted[i], Math.min(least, m * p[i]));
        }
    }
}
