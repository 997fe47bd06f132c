package org.recscope.analytics.statistics;

import org.recscope.analytics.statistics.distribution.StudentT;
import org.recscope.kernel.tally.Moments;

/// A metric over many users: its value and how sure it is.
///
/// @param mean the mean over users for whom the metric is defined, or the value of a catalogue-wide metric;
///     `NaN` when there is none
/// @param low lower end of the 95 % interval; `NaN` where it cannot be said, as with fewer than two users
/// @param high upper end; the interval is not cut off at the metric's range
/// @param deviation standard deviation over users, divisor n − 1; `NaN` with fewer than two, and for
///     catalogue-wide metrics
/// @param defined users the value rests on
/// @param undefined users for whom the metric has no value; shown beside the mean, never hidden in it
public record Summary(double mean, double low, double high, double deviation, long defined, long undefined) {
    /// The mean of per-user values with Student's interval, mean ± t · deviation / √n.
    ///
    /// @param moments of the values
    /// @return their summary
    public static Summary of(Moments moments) {
        double deviation = Math.sqrt(moments.variance());
        double half = StudentT.quantile975(moments.defined() - 1) * deviation / Math.sqrt(moments.defined());
        double mean = moments.mean();
        return new Summary(mean, mean - half, mean + half, deviation, moments.defined(), moments.undefined());
    }

    /// Half the width of the interval.
    ///
    /// @return `NaN` where there is no interval
    public double margin() {
        return (high - low) / 2;
    }
}
