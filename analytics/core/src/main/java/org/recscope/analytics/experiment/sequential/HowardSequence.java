package org.recscope.analytics.experiment.sequential;

import org.recscope.analytics.statistics.Interval;

/// Confidence sequence of a normal mixture, as Eppo uses it: estimate ± s B,
/// B = √((n + ν) log((n + ν) / (ν α²))) / √n, ν = N / (log(log(e / α²)) − 2 log α).
///
/// Source: Howard, Ramdas, McAuliffe & Sekhon 2021, doi:10.1214/20-AOS1991, equation 14.
///
/// @param tuning N, units at which it is tightest
/// @param alpha the chance that any look ever is wrong, in (0, 1)
public record HowardSequence(double tuning, double alpha) {
    /// Where Eppo tunes.
    public static final double DEFAULT_TUNING = 10_000;

    /// The mixing, in units.
    ///
    /// @return ν
    public double mixing() {
        double log = -2 * Math.log(alpha);
        return tuning / (Math.log1p(log) + log);
    }

    /// The half-width in standard errors.
    ///
    /// @param units of both arms so far
    /// @return B
    public double reach(double units) {
        double both = units + mixing();
        return Math.sqrt(both * Math.log(both / (mixing() * alpha * alpha)) / units);
    }

    /// The interval that holds at all looks.
    ///
    /// @param estimate of an effect
    /// @param error its standard error
    /// @param units of both arms so far
    /// @return its ends
    public Interval interval(double estimate, double error, double units) {
        double half = reach(units) * error;
        return new Interval(estimate - half, estimate + half);
    }

    /// The p-value that holds at every look: the least level whose sequence leaves 0 out, ν held.
    ///
    /// @param statistic estimate in standard errors
    /// @param units of both arms so far
    /// @return in (0, 1\]
    public double p(double statistic, double units) {
        double both = units + mixing();
        return Math.min(1, Math.sqrt(both / mixing()) * Math.exp(-statistic * statistic * units / (2 * both)));
    }
}
