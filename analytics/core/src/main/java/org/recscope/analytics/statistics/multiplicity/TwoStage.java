package org.recscope.analytics.statistics.multiplicity;

/// Benjamini and Hochberg's step-up with the number of true nulls estimated by a first stage.
final class TwoStage {
    private static final Level BH = Level.bonferroni((rank, m) -> (double) m / (rank + 1));

    private TwoStage() {}

    /// Adjusted p of an ascending family.
    ///
    /// @param shrunk whether both stages work at α / (1 + α), as Benjamini, Krieger and Yekutieli ask
    static double[] adjust(double[] p, double alpha, boolean shrunk) {
        int m = p.length;
        double[] adjusted = Steps.up(p, BH);
        double factor = shrunk ? 1 + alpha : 1;
        int rejected = 0;
        while (rejected < m && adjusted[rejected] <= alpha / factor) {
            rejected++;
        }
        double share = rejected == 0 || rejected == m ? 1 : (double) (m - rejected) / m;
        for (int i = 0; i < m; i++) {
            adjusted[i] = Math.min(1, adjusted[i] * share * factor);
        }
        return adjusted;
    }
}
