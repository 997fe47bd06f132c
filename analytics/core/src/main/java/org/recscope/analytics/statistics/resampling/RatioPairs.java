package org.recscope.analytics.statistics.resampling;

/// Replicates of two ratios Σ a / Σ b of independent samples, in the order they were drawn: replicate r of one and of
/// the other belong together, so that any function of the two has replicates of its own.
public final class RatioPairs {
    private RatioPairs() {}

    /// Draws both samples anew.
    ///
    /// @param baseline its numerators and denominators, one a user, none `NaN`
    /// @param candidate the same of the other sample
    /// @param replicates how many
    /// @param seed of the resamples
    /// @return the baseline's ratios, then the candidate's; `NaN` where a resample has no weight
    public static double[][] of(double[][] baseline, double[][] candidate, int replicates, long seed) {
        return new double[][] {ratios(baseline, replicates, 2 * seed), ratios(candidate, replicates, 2 * seed + 1)};
    }

    private static double[] ratios(double[][] sample, int replicates, long seed) {
        double[] ratios = new double[replicates];
        double[][] sums = Resamples.sums(sample, replicates, seed);
        for (int r = 0; r < replicates; r++) {
            ratios[r] = sums[0][r] / sums[1][r];
        }
        return ratios;
    }
}
