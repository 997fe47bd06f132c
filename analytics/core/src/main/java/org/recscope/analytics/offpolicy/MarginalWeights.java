package org.recscope.analytics.offpolicy;

/// Importance weights of what actions have in common (their embedding e: a category) instead of the actions themselves:
/// w(x, e) = E\[w(x, a) | x, e\], estimated by the mean weight of the rows of the same place and category. Where the
/// category says all that matters for the reward, IPS with these weights is as right and much less noisy; where it does
/// not, it is biased. Actions that were never logged count through others of their category.
///
/// Source: Saito & Joachims 2022, arXiv:2202.06317.
public final class MarginalWeights {
    private MarginalWeights() {}

    /// Averages weights over categories.
    ///
    /// @param log places
    /// @param weights importance weights of actions
    /// @param categories the category of each action, from 0
    /// @param categoryCount how many categories there are
    /// @return one weight a row
    public static double[] of(BanditLog log, double[] weights, int[] categories, int categoryCount) {
        double[] sums = new double[log.positionCount() * categoryCount];
        double[] counts = new double[sums.length];
        for (int row = 0; row < weights.length; row++) {
            int cell = log.position(row) * categoryCount + categories[log.action(row)];
            sums[cell] += weights[row];
            counts[cell]++;
        }
        double[] marginal = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            int cell = log.position(row) * categoryCount + categories[log.action(row)];
            marginal[row] = sums[cell] / counts[cell];
        }
        return marginal;
    }
}
