package org.recscope.analytics.experiment.quantile;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;

/// A quantile's interval from the values that stand around it: the values at ranks n q ± z √(n q (1 − q)), with no
/// assumption about the distribution.
///
/// Source: Deng, Knoblich & Lu 2018, doi:10.1145/3219819.3219919, section 4.
public final class OrderStatistics {
    private OrderStatistics() {}

    /// The quantile of values in ascending order, between its two neighbours as R's type 7.
    ///
    /// @param sorted ascending
    /// @param quantile in \[0, 1\]
    /// @return `NaN` without a value
    public static double quantile(double[] sorted, double quantile) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = (sorted.length - 1) * quantile;
        int below = (int) at;
        double next = sorted[Math.min(below + 1, sorted.length - 1)];
        return sorted[below] + (at - below) * (next - sorted[below]);
    }

    /// The interval of a quantile.
    ///
    /// @param sorted ascending
    /// @param quantile in (0, 1)
    /// @param inside probability, in (0, 1)
    /// @param factor how many times the variance of the share below is that of independent values: 1, or more where
    ///     units have many values
    /// @return the values at the two ranks
    public static Interval interval(double[] sorted, double quantile, double inside, double factor) {
        int n = sorted.length;
        double reach = Normal.upperQuantile((1 - inside) / 2) * Math.sqrt(n * quantile * (1 - quantile) * factor);
        int low = (int) Math.floor(n * quantile - reach);
        int high = (int) Math.ceil(n * quantile + reach);
        return new Interval(
                low < 1 ? Double.NEGATIVE_INFINITY : sorted[low - 1],
                high > n ? Double.POSITIVE_INFINITY : sorted[high - 1]);
    }

    /// The standard error of a quantile: half the distance of the quantiles at q ± z √(q (1 − q) / n), over z.
    /// Whole ranks as of {@link #interval} would make it too large by up to a rank on either side, which counts
    /// while units are few.
    ///
    /// @param sorted ascending
    /// @param quantile in (0, 1)
    /// @param inside probability of the interval it is for, in (0, 1)
    /// @param factor as of the interval
    /// @return infinite where there are too few values on a side
    public static double error(double[] sorted, double quantile, double inside, double factor) {
        double z = Normal.upperQuantile((1 - inside) / 2);
        double reach = z * Math.sqrt(quantile * (1 - quantile) * factor / sorted.length);
        boolean enough = quantile - reach >= 0 && quantile + reach <= 1;
        return enough
                ? (quantile(sorted, quantile + reach) - quantile(sorted, quantile - reach)) / (2 * z)
                : Double.POSITIVE_INFINITY;
    }

    /// The standard error that an interval stands for.
    ///
    /// @param interval about the quantile
    /// @param inside its probability
    /// @return its width over twice the normal quantile
    public static double error(Interval interval, double inside) {
        return (interval.high() - interval.low()) / (2 * Normal.upperQuantile((1 - inside) / 2));
    }
}
