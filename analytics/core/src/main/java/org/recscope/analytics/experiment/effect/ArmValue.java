package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.experiment.sums.Sums;

/// One arm's value of a metric.
///
/// @param value in the metric's unit
/// @param variance of that value, not of a unit
/// @param units it rests on
public record ArmValue(double value, double variance, double units) {
    /// By the delta method.
    ///
    /// @param sums of the arm
    /// @param metric function of its means
    /// @return the value and its variance ∇ᵀ S ∇ / n
    public static ArmValue of(Sums sums, Functional metric) {
        double[] means = sums.means();
        double[] gradient = metric.gradient(means);
        return new ArmValue(metric.at(means), sums.covariance(gradient, gradient), sums.count());
    }
}
