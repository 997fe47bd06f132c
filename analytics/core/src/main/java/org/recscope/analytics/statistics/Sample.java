package org.recscope.analytics.statistics;

import org.recscope.kernel.tally.Moments;

/// What tests of means need to know of a sample.
///
/// @param n how many values, at least 0
/// @param mean their mean; `NaN` without values
/// @param variance with divisor n − 1; `NaN` below two values
public record Sample(double n, double mean, double variance) {
    /// The defined values of a sample, centred before squaring.
    ///
    /// @param values `NaN` ones do not count
    public static Sample of(double... values) {
        double n = 0;
        double mean = 0;
        double squares = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                n++;
                double delta = value - mean;
                mean += delta / n;
                squares += delta * (value - mean);
            }
        }
        return new Sample(n, n == 0 ? Double.NaN : mean, n < 2 ? Double.NaN : squares / (n - 1));
    }

    /// What moments hold.
    ///
    /// @param moments of the values
    public static Sample of(Moments moments) {
        return new Sample(moments.defined(), moments.mean(), moments.variance());
    }

    /// From sums, as logs of experiments give them.
    ///
    /// @param n how many values
    /// @param sum of the values
    /// @param squares sum of their squares
    public static Sample ofSums(double n, double sum, double squares) {
        return new Sample(n, sum / n, (squares - sum * sum / n) / (n - 1));
    }

    /// The standard deviation.
    public double deviation() {
        return Math.sqrt(variance);
    }

    /// The variance of the mean.
    public double meanVariance() {
        return variance / n;
    }
}
