package org.recscope.analytics.experiment.plan;

import org.recscope.analytics.statistics.distribution.Normal;

/// What an experiment of a precision can see: power, smallest effect and how much longer, by the normal distribution.
///
/// @param alpha two-sided level, in (0, 1)
/// @param power wanted, in (0, 1)
public record Precision(double alpha, double power) {
    /// 5 % and 80 %.
    public static final Precision DEFAULT = new Precision(0.05, 0.8);

    /// The chance to find an effect, both sides counted: Φ(δ / s − z) + Φ(−δ / s − z).
    ///
    /// @param effect δ
    /// @param error standard error s of its estimate
    /// @return in \[alpha, 1\]
    public double power(double effect, double error) {
        double z = Normal.upperQuantile(alpha / 2);
        double d = Math.abs(effect) / error;
        return Normal.cdf(d - z) + Normal.cdf(-d - z);
    }

    /// The smallest effect that is found with the power wanted.
    ///
    /// @param error standard error of the estimate
    /// @return (z₁₋α⁄₂ + z_power) · error
    public double smallest(double error) {
        return (Normal.upperQuantile(alpha / 2) + Normal.quantile(power)) * error;
    }

    /// How many times the units there must be to find an effect, in all.
    ///
    /// @param effect that is to be found
    /// @param error standard error with the units so far
    /// @return 1 when there are enough
    public double times(double effect, double error) {
        double ratio = smallest(error) / Math.abs(effect);
        return Math.max(1, ratio * ratio);
    }

    /// Units of each arm to find a difference of two means.
    ///
    /// @param effect δ, in the metric's unit
    /// @param variance of a unit, the same in both arms
    /// @param ratio units of the treatment for each of the control
    /// @return units of the control, not rounded
    public double controlUnits(double effect, double variance, double ratio) {
        double reach = smallest(1) / effect;
        return reach * reach * variance * (1 + 1 / ratio);
    }
}
