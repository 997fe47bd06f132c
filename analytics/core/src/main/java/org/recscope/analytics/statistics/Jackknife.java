package org.recscope.analytics.statistics;

import org.recscope.analytics.statistics.distribution.StudentT;

/// Delete-a-group jackknife: how sure a number is that no user has a value of, from what it becomes when one
/// of G groups of users is left out. Standard error² = (G − 1) / G · Σ (θ₍g₎ − mean of θ₍g₎)²; interval θ ± t
/// · error, G − 1 degrees of freedom. Groups are random (a hash of the id), so that it does not matter which
/// users are in which.
///
/// Source: Kott 2001, The delete-a-group jackknife, Journal of Official Statistics 17 (4).
public final class Jackknife {
    private Jackknife() {}

    /// The half-width of the 95 % interval.
    ///
    /// @param withoutGroup the number with each group left out in turn
    /// @return `NaN` with fewer than two groups, or where the number is undefined without one of them
    public static double margin(double[] withoutGroup) {
        int groups = withoutGroup.length;
        double mean = 0;
        for (double value : withoutGroup) {
            mean += value / groups;
        }
        double squares = 0;
        for (double value : withoutGroup) {
            squares += (value - mean) * (value - mean);
        }
        return StudentT.quantile975(groups - 1L) * Math.sqrt((groups - 1.0) / groups * squares);
    }

    /// A number with its interval.
    ///
    /// @param value over all users
    /// @param withoutGroup the same with each group left out in turn
    /// @param defined users it rests on
    /// @param undefined users it knows nothing of
    /// @return its summary, without a deviation over users
    public static Summary summary(double value, double[] withoutGroup, long defined, long undefined) {
        double margin = margin(withoutGroup);
        return new Summary(value, value - margin, value + margin, Double.NaN, defined, undefined);
    }
}
