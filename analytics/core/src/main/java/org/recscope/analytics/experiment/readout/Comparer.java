package org.recscope.analytics.experiment.readout;

import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.bayes.Posterior;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.plan.Precision;
import org.recscope.analytics.experiment.question.Basis;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.TestKind;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;

/// Turns contrasts of two arms into effects and results, as the question asks.
final class Comparer {
    private final ExperimentQuestion question;
    private final Question test;
    private final Looks looks;

    Comparer(ExperimentQuestion question, Looks looks) {
        this.question = question;
        this.looks = looks;
        Law law = question.inference().test() == TestKind.Z ? Law.Z : Law.T;
        this.test = new Question(question.inference().alpha(), Alternative.TWO_SIDED, law);
    }

    double alpha() {
        return test.alpha();
    }

    /// What the delta method says, by Welch's test or the normal one.
    Tested byContrast(Contrast contrast) {
        TestKind kind = test.law() == Law.Z ? TestKind.Z : TestKind.WELCH;
        return new Tested.ByContrast(kind, contrast, test, question.inference().lift());
    }

    Effect absolute(Contrast contrast) {
        return byContrast(contrast).absolute(alpha());
    }

    Effect lift(Contrast contrast) {
        return byContrast(contrast).lift(alpha());
    }

    /// The effect whose p a family corrects: relative, or absolute where nothing is relative to 0.
    Effect decisive(Contrast contrast) {
        Effect lift = lift(contrast);
        return Double.isNaN(lift.p()) ? absolute(contrast) : lift;
    }

    /// The lift as it is seen at a look.
    Effect always(Contrast contrast, long units, int day, double alpha) {
        return contrast.variance() > 0 && contrast.base() != 0
                ? looks.lift(contrast, question.inference().lift(), units, day, alpha)
                : Effect.undefined(contrast.lift());
    }

    /// What is believed of a lift whose estimate is normal.
    Posterior posterior(Contrast contrast) {
        return Posterior.of(belief(contrast), alpha());
    }

    private NormalBelief belief(Contrast contrast) {
        return question.beliefs().lift().after(contrast.lift(), Math.sqrt(contrast.liftVariance()));
    }

    /// The result at the level that its family leaves.
    ///
    /// @param p corrected
    /// @param level that goes with it; `NaN` when nothing is corrected
    MetricResult result(Pending pending, double p, double level) {
        Contrast contrast = pending.contrast();
        double at = level > 0 && level < 1 ? level : alpha();
        boolean sequential = question.inference().basis() == Basis.SEQUENTIAL;
        Interval shown = sequential
                ? always(contrast, pending.size().both(), Looks.NOW, at).interval()
                : pending.tested().lift(at).interval();
        Margins margins = new Margins(question, test, contrast);
        double nonInferior = margins.nonInferior(
                pending.metric(), this::belief, this::nowP, pending.size().both());
        double equivalent = margins.equivalent(pending.metric());
        double error = contrast.error() / Math.abs(contrast.base());
        Precision precision = new Precision(alpha(), question.target().power());
        return new MetricResult(
                pending.metric(),
                pending.arm(),
                pending.size().control(),
                pending.size().treatment(),
                pending.size().undefined(),
                contrast.base(),
                contrast.treatment(),
                contrast,
                pending.tested().kind(),
                pending.tested().absolute(alpha()),
                pending.tested().lift(alpha()),
                p,
                shown,
                pending.removed(),
                always(contrast, pending.size().both(), Looks.NOW, alpha()),
                pending.posterior(),
                precision.smallest(error),
                nonInferior,
                equivalent,
                new Judge(question).verdict(pending, p, nonInferior, equivalent));
    }

    /// p at this look of a lift that stands so far from what it is tested against.
    private double nowP(double distance, double error, long units) {
        return looks.p(distance / error, error, units, Looks.NOW, alpha());
    }
}
