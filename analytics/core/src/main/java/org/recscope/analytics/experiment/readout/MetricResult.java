package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.bayes.Posterior;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.TestKind;
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
/// @param test what it was tested by; Welch's where the one asked for says nothing about such a metric
/// @param absolute effect in the metric's unit
/// @param lift relative effect, a fraction
/// @param adjustedP on the basis that decides, within its family; the raw one where nothing is corrected
/// @param adjustedInterval of the lift, on that basis, at the level that goes with the adjusted p
/// @param removed share of the variance that the covariates took away; 0 without
/// @param always lift with interval and p that hold at every look
/// @param posterior what is believed of the lift after the data
/// @param smallest lift that these units find with the power of the target
/// @param nonInferior p of a loss beyond the margin, on the basis that decides; `NaN` for what is no guardrail
/// @param equivalent p of a difference beyond the bound that still counts as none; `NaN` where none is asked for
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
        TestKind test,
        Effect absolute,
        Effect lift,
        double adjustedP,
        Interval adjustedInterval,
        double removed,
        Effect always,
        Posterior posterior,
        double smallest,
        double nonInferior,
        double equivalent,
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
        /// Not different by more than the bound that still counts as no difference.
        SAME,
        /// No effect can be computed.
        UNDEFINED
    }

    /// p of no effect at one planned look, before any correction: of the relative effect, whose interval leaves 0 out
    /// exactly when this is below alpha; of the absolute one where nothing is relative to 0.
    ///
    /// @return in \[0, 1\], `NaN` where undefined
    public double p() {
        return Double.isNaN(lift.p()) ? absolute.p() : lift.p();
    }

    /// How probable it is that the treatment is the better one.
    ///
    /// @return in \[0, 1\]
    public double chanceToWin() {
        return metric.higherIsBetter() ? posterior.above() : 1 - posterior.above();
    }

    /// What shipping is expected to cost, as a lift.
    ///
    /// @return ≥ 0
    public double risk() {
        return metric.higherIsBetter() ? posterior.lossOfTreatment() : posterior.lossOfControl();
    }
}
