package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.statistics.Interval;

/// One metric of one arm against the control.
///
/// @param metric what is measured
/// @param arm name of the treatment
/// @param controlUnits units of the control with a value
/// @param units units of the treatment with a value
/// @param undefined units of both without one
/// @param control the control's value, adjusted where there are covariates
/// @param treatment the treatment's value
/// @param contrast what the effects below are computed from
/// @param absolute effect in the metric's unit
/// @param lift relative effect, a fraction
/// @param adjustedP of the absolute effect within its family; the raw one where nothing is corrected
/// @param adjustedInterval of the lift at the level that goes with the adjusted p
/// @param removed share of the variance that the covariates took away; 0 without
/// @param always lift with interval and p that hold at every look
/// @param belief about the lift after the data
/// @param smallest lift that these units find with 80 % power
/// @param nonInferior p of a loss beyond the margin; `NaN` for what is no guardrail
/// @param verdict in a word
public record MetricResult(
        MetricSpec metric,
        String arm,
        long controlUnits,
        long units,
        long undefined,
        double control,
        double treatment,
        Contrast contrast,
        Effect absolute,
        Effect lift,
        double adjustedP,
        Interval adjustedInterval,
        double removed,
        Effect always,
        NormalBelief belief,
        double smallest,
        double nonInferior,
        Verdict verdict) {
    /// What the numbers come to.
    public enum Verdict {
        /// Better, and not by chance.
        WON,
        /// Worse, and not by chance.
        LOST,
        /// Not to be told from no effect.
        OPEN,
        /// A guardrail that is not worse by more than its margin.
        HELD,
        /// No effect can be computed.
        UNDEFINED
    }

    /// How probable it is that the treatment is the better one.
    ///
    /// @return in \[0, 1\]
    public double chanceToWin() {
        return metric.higherIsBetter() ? belief.above() : 1 - belief.above();
    }

    /// What shipping is expected to cost, as a lift.
    ///
    /// @return ≥ 0
    public double risk() {
        return metric.higherIsBetter() ? belief.lossOfTreatment() : belief.lossOfControl();
    }

    /// The same with another test of the absolute effect.
    ///
    /// @param effect as it tests it
    /// @return a copy
    MetricResult tested(Effect effect) {
        return new MetricResult(
                metric,
                arm,
                controlUnits,
                units,
                undefined,
                control,
                treatment,
                contrast,
                effect,
                lift,
                adjustedP,
                adjustedInterval,
                removed,
                always,
                belief,
                smallest,
                nonInferior,
                verdict);
    }

    /// The same after its family is known.
    ///
    /// @param p adjusted
    /// @param interval that goes with it
    /// @param word verdict
    /// @return a copy
    MetricResult adjusted(double p, Interval interval, Verdict word) {
        return new MetricResult(
                metric,
                arm,
                controlUnits,
                units,
                undefined,
                control,
                treatment,
                contrast,
                absolute,
                lift,
                p,
                interval,
                removed,
                always,
                belief,
                smallest,
                nonInferior,
                word);
    }
}
