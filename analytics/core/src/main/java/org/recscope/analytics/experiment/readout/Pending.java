package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.bayes.Posterior;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.metric.MetricSpec;

/// One metric of one arm against the control, before its family is known.
///
/// @param metric what is measured
/// @param arm name of the treatment
/// @param size how many units it rests on
/// @param contrast what effects are computed from
/// @param tested how they are told from chance
/// @param removed share of the variance that adjustment took away
/// @param posterior what is believed of the lift after the data
record Pending(
        MetricSpec metric,
        String arm,
        Size size,
        Contrast contrast,
        Tested tested,
        double removed,
        Posterior posterior) {
    /// Units with a value, or clusters of them.
    ///
    /// @param control of the control
    /// @param treatment of the treatment
    /// @param undefined units of both without a value
    record Size(long control, long treatment, long undefined) {
        long both() {
            return control + treatment;
        }
    }

    /// The effect whose p a family corrects: relative, or absolute where nothing is relative to 0.
    Effect decisive(double alpha) {
        Effect lift = tested.lift(alpha);
        return Double.isNaN(lift.p()) ? tested.absolute(alpha) : lift;
    }

    boolean goal() {
        return metric.role() == MetricSpec.Role.GOAL;
    }
}
