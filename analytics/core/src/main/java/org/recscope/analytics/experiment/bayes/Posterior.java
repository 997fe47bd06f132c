package org.recscope.analytics.experiment.bayes;

import org.recscope.analytics.statistics.Interval;

/// What is believed of a lift after the data.
///
/// @param above probability that the treatment's value is above the control's, in \[0, 1\]
/// @param lossOfTreatment what choosing the treatment is expected to cost where more is better, as a lift, ≥ 0
/// @param lossOfControl what keeping the control is expected to cost where more is better, as a lift, ≥ 0
/// @param credible where the lift is with probability 1 − alpha, as much outside on either side
/// @param exact whether it is that of two beta distributions and not of a normal one
public record Posterior(double above, double lossOfTreatment, double lossOfControl, Interval credible, boolean exact) {
    /// Of a lift that is normal about its estimate.
    ///
    /// @param belief about the lift after the data
    /// @param alpha probability outside of the credible interval
    /// @return what it says
    public static Posterior of(NormalBelief belief, double alpha) {
        return new Posterior(
                belief.above(), belief.lossOfTreatment(), belief.lossOfControl(), belief.interval(alpha), false);
    }

    /// Of two shares, each a beta distribution; losses are relative to the control's mean.
    ///
    /// @param control belief about its share after the data
    /// @param treatment belief about its share after the data
    /// @param alpha probability outside of the credible interval
    /// @return what they say together
    public static Posterior of(BetaBelief control, BetaBelief treatment, double alpha) {
        return new Posterior(
                treatment.above(control),
                treatment.lossAgainst(control) / control.mean(),
                control.lossAgainst(treatment) / control.mean(),
                new Interval(treatment.liftOver(control, 1 - alpha / 2), treatment.liftOver(control, alpha / 2)),
                true);
    }
}
