package org.recscope.analytics.experiment.plan;

import org.recscope.analytics.statistics.distribution.Root;

/// A lift between two arms of equal size that is planned before there are data. By the delta method its variance at
/// lift
/// L is σ² / (n μ²) · (1 + (1 + L)²): the treatment is as noisy as the control, and its own mean counts.
///
/// @param mean μ of a unit in the control, not 0
/// @param variance σ² of a unit, above 0
/// @param precision level and power wanted
public record LiftPlan(double mean, double variance, Precision precision) {
    private static final double FIRST_GUESS = 0.1;

    /// The standard error of the lift.
    ///
    /// @param lift L, a fraction
    /// @param units n of each arm
    /// @return above 0
    public double error(double lift, double units) {
        return Math.sqrt(variance / units * (1 + (1 + lift) * (1 + lift))) / Math.abs(mean);
    }

    /// The chance to find a lift.
    ///
    /// @param lift a fraction
    /// @param units of each arm
    /// @return in \[alpha, 1\]
    public double power(double lift, double units) {
        return precision.power(lift, error(lift, units));
    }

    /// The smallest lift that is found with the power wanted, on its own side.
    ///
    /// @param units of each arm
    /// @return above 0; `NaN` when no lift is found with so few, because its own noise grows with it
    public double smallest(double units) {
        return Root.above(lift -> lift - precision.smallest(error(lift, units)), 0, FIRST_GUESS);
    }
}
