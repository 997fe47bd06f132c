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

    /// The quantile of many values in any order, in time that grows as their number (Hoare 1961,
    /// doi:10.1145/366622.366647). The same number as {@link #of}.
    ///
    /// @param values none `NaN`
    /// @param q in \[0, 1\]
    /// @return `NaN` without values
    public static double among(double[] values, double q) {
        if (values.length == 0 || Double.isNaN(q)) {
            return Double.NaN;
        }
        double[] left = values.clone();
        double place = q * (left.length - 1);
        int low = (int) Math.floor(place);
        select(left, low);
        double share = place - low;
        if (share == 0) {
            return left[low];
        }
        double next = Double.POSITIVE_INFINITY;
        for (int i = low + 1; i < left.length; i++) {
            next = Math.min(next, left[i]);
        }
        return left[low] + share * (next - left[low]);
    }

    /// Puts the value of a place there, none above it before it and none below it behind it.
    private static void select(double[] values, int place) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = middle(values[from], values[(from + to) >>> 1], values[to]);
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (place <= j) {
                to = j;
            } else if (place >= i) {
                from = i;
            } else {
                return;
            }
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
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
