package org.recscope.analytics.statistics.hypothesis;

import org.recscope.analytics.statistics.distribution.Dirichlet;

/// The Bayesian sign test with a region of practical equivalence: how probable it is that most users are better off,
/// worse off, or in between. The prior is one user inside the region. Exact, not sampled.
///
/// Source: Benavoli et al. 2017, Time for a change, Journal of Machine Learning Research 18 (77).
///
/// @param better probability that "better by more than the region" is the likeliest lot of a user
/// @param equivalent probability that "inside the region" is
/// @param worse probability that "worse by more than the region" is
public record BayesianSignTest(double better, double equivalent, double worse) {
    /// Tests differences.
    ///
    /// @param differences candidate − baseline, one a user; `NaN` ones do not count
    /// @param region differences of at most this size are of no practical interest, at least 0
    public static BayesianSignTest of(double[] differences, double region) {
        long above = 0;
        long inside = 0;
        long below = 0;
        for (double d : differences) {
            above += d > region ? 1 : 0;
            below += d < -region ? 1 : 0;
            inside += d >= -region && d <= region ? 1 : 0;
        }
        return of(above, inside, below);
    }

    /// Tests counts of users.
    ///
    /// @param above better by more than the region
    /// @param inside neither
    /// @param below worse by more than the region
    public static BayesianSignTest of(long above, long inside, long below) {
        double prior = 1;
        double[] most = Dirichlet.largest(above, inside + prior, below);
        return new BayesianSignTest(most[0], most[1], most[2]);
    }
}
