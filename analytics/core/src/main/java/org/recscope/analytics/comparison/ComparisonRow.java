package org.recscope.analytics.comparison;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.BayesianSignTest;

/// One comparison with everything that is said about it.
///
/// @param contrast what is compared
/// @param effect how large the difference is
/// @param raw p-values for this comparison alone
/// @param corrected the same corrected over the family, each test for itself
/// @param maxT permutation p corrected by the largest statistic of the family
/// @param level the level the t test's own p is held to after correction
/// @param interval Student's, at the confidence asked for
/// @param adjusted Student's at `1 − level`: excludes no difference exactly when the corrected t p is at most α
/// @param bootstrap intervals from resampled users
/// @param bayes the Bayesian sign test
/// @param small whether there are too few users to lean on
public record ComparisonRow(
        Contrast contrast,
        PairedEffect effect,
        PairedTests raw,
        PairedTests corrected,
        double maxT,
        double level,
        Interval interval,
        Interval adjusted,
        BootstrapIntervals bootstrap,
        BayesianSignTest bayes,
        boolean small) {
    /// Whether the two answers seem to disagree: most users are likely equal, and the mean differs all the same. Both
    /// hold where the few users who differ differ one way.
    ///
    /// @param alpha level of the corrected t test
    public boolean mostlyEqual(double alpha) {
        return bayes.equivalent() > 0.5 && corrected.t() <= alpha;
    }
}
