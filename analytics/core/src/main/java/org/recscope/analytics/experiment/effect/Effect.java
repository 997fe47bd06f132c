package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.Interval;
/// An effect with its certainty.
///
/// @param estimate of the effect
/// @param error its standard error; `NaN` where the interval does not come from one
/// @param interval what the data do not rule out
/// @param p of no effect, before any correction; the interval leaves 0 out exactly when this is below alpha
/// @param degrees of freedom, infinite for a normal law, `NaN` where there are none

public record Effect(double estimate, double error, Interval interval, double p, double degrees) {
    /// The estimate in standard errors.
    ///
    /// @return `NaN` where there is no error
    public double statistic() {
        return estimate / error;
    }

    /// An effect that is not told from chance at all.
    ///
    /// @param estimate of it, perhaps `NaN`
    /// @return without interval and p
    public static Effect undefined(double estimate) {
        return new Effect(estimate, Double.NaN, Interval.UNDEFINED, Double.NaN, Double.NaN);
    }
}
