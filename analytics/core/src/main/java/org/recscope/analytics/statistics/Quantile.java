package org.recscope.analytics.statistics;

import java.util.Arrays;

/// Sample quantiles, by a line between neighbours (type 7 of Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566;
/// the
/// default of numpy and R).
public final class Quantile {
    private Quantile() {}

    /// The quantile of values in any order.
    ///
    /// @param values none `NaN`
    /// @param q in \[0, 1\]
    /// @return `NaN` without values
    public static double of(double[] values, double q) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, q);
    }

    /// The quantile of ascending values.
    ///
    /// @param sorted ascending, none `NaN`
    /// @param q in \[0, 1\]
    /// @return `NaN` without values
    public static double ofSorted(double[] sorted, double q) {
        if (sorted.length == 0 || Double.isNaN(q)) {
            return Double.NaN;
        }
        double place = q * (sorted.length - 1);
        int low = (int) Math.floor(place);
        double share = place - low;
        return share == 0 ? sorted[low] : sorted[low] + share * (sorted[low + 1] - sorted[low]);
    }

    /// The quantile of a distribution that ascending replicates were drawn from: at rank (n + 1) q, so that an end of
    /// an
    /// interval is exceeded by exactly the share it promises, and agrees with p = (b + 1) / (n + 1).
    ///
    /// Source: Davison & Hinkley 1997, Bootstrap Methods and their Application, section 5.2.
    ///
    /// @param sorted ascending, none `NaN`
    /// @param q in \[0, 1\]
    /// @return at most the largest and at least the smallest replicate; `NaN` without any
    public static double ofReplicates(double[] sorted, double q) {
        double rank = Math.clamp((sorted.length + 1) * q, 1, Math.max(1, sorted.length));
        return ofSorted(sorted, sorted.length < 2 ? 0 : (rank - 1) / (sorted.length - 1));
    }

    /// The interval that leaves as much of the replicates below as above: the percentile interval.
    ///
    /// @param sorted ascending, none `NaN`
    /// @param tail how much of them is left out on each side, as in 0.025
    /// @return {@link Interval#UNDEFINED} without values
    public static Interval between(double[] sorted, double tail) {
        return new Interval(ofReplicates(sorted, tail), ofReplicates(sorted, 1 - tail));
    }
}
