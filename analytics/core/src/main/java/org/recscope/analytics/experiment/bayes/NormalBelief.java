package org.recscope.analytics.experiment.bayes;

import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;

/// What is believed of an effect: a normal distribution, before or after the data.
///
/// @param mean in the unit of the effect
/// @param variance above 0; infinite when nothing is believed beforehand
public record NormalBelief(double mean, double variance) {
    /// Nothing is believed beforehand.
    public static final NormalBelief FLAT = new NormalBelief(0, Double.POSITIVE_INFINITY);

    /// The belief after seeing an estimate: precisions add, means are weighted by them.
    ///
    /// @param estimate of the effect
    /// @param error its standard error
    /// @return the posterior
    public NormalBelief after(double estimate, double error) {
        double seen = error * error;
        if (Double.isInfinite(variance)) {
            return new NormalBelief(estimate, seen);
        }
        double posterior = 1 / (1 / variance + 1 / seen);
        return new NormalBelief(posterior * (mean / variance + estimate / seen), posterior);
    }

    /// The standard deviation.
    ///
    /// @return √variance
    public double deviation() {
        return Math.sqrt(variance);
    }

    /// How probable it is that the effect is above 0: the chance to win where more is better.
    ///
    /// @return in \[0, 1\]
    public double above() {
        return Normal.sf(-mean / deviation());
    }

    /// What choosing the treatment is expected to cost: E max(−effect, 0).
    ///
    /// @return ≥ 0, in the unit of the effect
    public double lossOfTreatment() {
        double z = mean / deviation();
        return deviation() * Normal.density(z) - mean * Normal.sf(z);
    }

    /// What keeping the control is expected to cost: E max(effect, 0).
    ///
    /// @return ≥ 0, in the unit of the effect
    public double lossOfControl() {
        return lossOfTreatment() + mean;
    }

    /// The range that holds the effect with a probability, as much outside on either side.
    ///
    /// @param outside probability outside, in (0, 1)
    /// @return the credible interval
    public Interval interval(double outside) {
        double half = Normal.upperQuantile(outside / 2) * deviation();
        return new Interval(mean - half, mean + half);
    }
}
