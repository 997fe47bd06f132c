package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.Basis;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;

/// What the numbers of a metric come to, on the basis that was asked for.
final class Judge {
    private final Basis basis;
    private final double alpha;
    private final double sure;

    Judge(ExperimentQuestion question) {
        this.basis = question.inference().basis();
        this.alpha = question.inference().alpha();
        this.sure = question.beliefs().sure();
    }

    /// @param p corrected, of the basis
    Verdict verdict(Pending pending, double p, double nonInferior, double equivalent) {
        Verdict found = basis == Basis.BAYES ? believed(pending) : tested(pending, p);
        if (found == Verdict.UNDEFINED) {
            return found;
        }
        if (pending.metric().role() == MetricSpec.Role.GUARDRAIL) {
            double bound = basis == Basis.BAYES ? 1 - sure : alpha;
            return nonInferior < bound ? Verdict.HELD : found == Verdict.LOST ? Verdict.LOST : Verdict.OPEN;
        }
        return found == Verdict.OPEN && equivalent < alpha ? Verdict.SAME : found;
    }

    private Verdict believed(Pending pending) {
        double above = pending.posterior().above();
        double wins = pending.metric().higherIsBetter() ? above : 1 - above;
        if (Double.isNaN(wins)) {
            return Verdict.UNDEFINED;
        }
        return wins >= sure ? Verdict.WON : wins <= 1 - sure ? Verdict.LOST : Verdict.OPEN;
    }

    private Verdict tested(Pending pending, double p) {
        if (Double.isNaN(p)) {
            return Verdict.UNDEFINED;
        }
        if (p >= alpha) {
            return Verdict.OPEN;
        }
        return up(pending) == pending.metric().higherIsBetter() ? Verdict.WON : Verdict.LOST;
    }

    /// An estimate may be 0 where ranks are tied; the interval then knows the side.
    private boolean up(Pending pending) {
        Effect effect = pending.tested().absolute(alpha);
        return effect.estimate() == 0 ? effect.interval().low() > 0 : effect.estimate() > 0;
    }
}
