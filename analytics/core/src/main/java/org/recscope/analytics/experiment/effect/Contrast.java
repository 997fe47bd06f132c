package org.recscope.analytics.experiment.effect;

/// A difference between two arms beside the value it is relative to, and how the two vary together: all that any
/// interval for the absolute or the relative effect asks for.
///
/// @param difference treatment − control, in the metric's unit
/// @param base what a lift is relative to: the control's value
/// @param variance of the difference
/// @param baseVariance of the base
/// @param covariance of difference and base; −`baseVariance` where the arms are independent
/// @param degrees of freedom of the variance of the difference, by Welch and Satterthwaite; infinite where it is known
public record Contrast(
        double difference, double base, double variance, double baseVariance, double covariance, double degrees) {

    /// Two independent arms.
    ///
    /// @param control its value
    /// @param treatment its value
    /// @return treatment against control
    public static Contrast of(ArmValue control, ArmValue treatment) {
        double degrees = welch(control, treatment);
        return new Contrast(
                treatment.value() - control.value(),
                control.value(),
                treatment.variance() + control.variance(),
                control.variance(),
                -control.variance(),
                degrees);
    }

    /// Welch's and Satterthwaite's degrees of freedom, (v₁ + v₂)² / (v₁² / (n₁ − 1) + v₂² / (n₂ − 1)).
    ///
    /// @param a one arm
    /// @param b the other
    /// @return above 0, or `NaN` where an arm has fewer than two units or nothing varies
    public static double welch(ArmValue a, ArmValue b) {
        double both = a.variance() + b.variance();
        return both
                * both
                / (a.variance() * a.variance() / (a.units() - 1) + b.variance() * b.variance() / (b.units() - 1));
    }

    /// The treatment's value.
    ///
    /// @return base + difference
    public double treatment() {
        return base + difference;
    }

    /// The standard error of the difference.
    ///
    /// @return ≥ 0
    public double error() {
        return Math.sqrt(variance);
    }

    /// The relative effect, difference / |base|.
    ///
    /// @return a fraction, 0.02 is +2 %; `NaN` when the base is 0
    public double lift() {
        return base == 0 ? Double.NaN : difference / Math.abs(base);
    }

    /// The variance of the lift by the delta method, (Var d − 2 L s Cov(d, b) + L² Var b) / b², s the base's sign.
    ///
    /// @return `NaN` when the base is 0
    public double liftVariance() {
        return liftVariance(lift());
    }

    /// The same with the gradient taken at another lift L.
    ///
    /// @param lift where
    /// @return `NaN` when the base is 0
    public double liftVariance(double lift) {
        return (variance - 2 * lift * Math.signum(base) * covariance + lift * lift * baseVariance) / (base * base);
    }

    /// Against a margin: the same with the difference counted from a value of its own.
    ///
    /// @param margin in the metric's unit
    /// @return difference − margin
    public Contrast minus(double margin) {
        return new Contrast(difference - margin, base, variance, baseVariance, covariance, degrees);
    }
}
