package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.plan.Precision;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.experiment.readout.MetricResult.Verdict;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Alternative;

/// Turns sums of two arms into a result, as the question asks.
final class Comparer {
    private final ExperimentQuestion question;
    private final Question test;

    Comparer(ExperimentQuestion question) {
        this.question = question;
        Law law = question.inference().test() == TestKind.Z ? Law.Z : Law.T;
        this.test = new Question(question.inference().alpha(), Alternative.TWO_SIDED, law);
    }

    Question question() {
        return test;
    }

    Effect absolute(Contrast contrast) {
        return contrast.variance() > 0
                ? test.test(contrast.difference(), contrast.error(), contrast.degrees())
                : undefined(contrast.difference());
    }

    Effect lift(Contrast contrast) {
        return contrast.variance() > 0 && contrast.base() != 0
                ? question.inference().lift().of(contrast, test)
                : undefined(contrast.lift());
    }

    /// The lift at every look.
    Effect always(Contrast contrast, long units) {
        if (!(contrast.variance() > 0) || contrast.base() == 0) {
            return undefined(contrast.lift());
        }
        return new AsymptoticSequence(
                        question.watching().tunedTo(), question.inference().alpha(), Alternative.TWO_SIDED)
                .lift(contrast, question.inference().lift(), units);
    }

    private static Effect undefined(double estimate) {
        return new Effect(
                estimate, Double.NaN, org.recscope.analytics.statistics.Interval.UNDEFINED, Double.NaN, Double.NaN);
    }

    /// Whether a loss beyond the margin can be ruled out: one-sided p of difference ± margin · |base| on its good side.
    double nonInferior(MetricSpec metric, Contrast contrast) {
        if (metric.role() != MetricSpec.Role.GUARDRAIL) {
            return Double.NaN;
        }
        double sign = metric.higherIsBetter() ? 1 : -1;
        double m = sign * metric.margin() * Math.signum(contrast.base());
        double variance = contrast.variance() + 2 * m * contrast.covariance() + m * m * contrast.baseVariance();
        double shifted = contrast.difference() + m * contrast.base();
        Alternative side = metric.higherIsBetter() ? Alternative.GREATER : Alternative.LESS;
        return new Question(question.inference().alpha(), side, test.law())
                .p(shifted / Math.sqrt(variance), contrast.degrees());
    }

    MetricResult result(
            MetricColumns columns, List<Sums> sums, Cuped cuped, int control, int arm, String name, long all) {
        Contrast contrast = cuped.contrast(control, arm);
        long units = sums.get(arm).count();
        long controls = sums.get(control).count();
        return result(columns.metric(), name, contrast, controls, units, all - units - controls, cuped.removed(arm));
    }

    MetricResult result(
            MetricSpec metric,
            String name,
            Contrast contrast,
            long controls,
            long units,
            long undefined,
            double removed) {
        Effect lift = lift(contrast);
        NormalBelief belief = question.beliefs().lift().after(contrast.lift(), Math.sqrt(contrast.liftVariance()));
        double error = contrast.error() / Math.abs(contrast.base());
        return new MetricResult(
                metric,
                name,
                controls,
                units,
                undefined,
                contrast.base(),
                contrast.treatment(),
                contrast,
                absolute(contrast),
                lift,
                Double.NaN,
                lift.interval(),
                metric.covariates().isEmpty() ? 0 : removed,
                always(contrast, units + controls),
                belief,
                new Precision(question.inference().alpha(), Precision.DEFAULT.power()).smallest(error),
                nonInferior(metric, contrast),
                Verdict.UNDEFINED);
    }

    /// What the numbers come to at a p-value.
    Verdict verdict(MetricResult result, double p) {
        if (Double.isNaN(p)) {
            return Verdict.UNDEFINED;
        }
        boolean good = result.absolute().estimate() > 0 == result.metric().higherIsBetter();
        if (result.metric().role() == MetricSpec.Role.GUARDRAIL) {
            boolean held = result.nonInferior() < question.inference().alpha();
            return held ? Verdict.HELD : p < question.inference().alpha() && !good ? Verdict.LOST : Verdict.OPEN;
        }
        return p >= question.inference().alpha() ? Verdict.OPEN : good ? Verdict.WON : Verdict.LOST;
    }
}
