package org.recscope.analytics.experiment.readout;

import java.util.function.Function;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.statistics.Alternative;

/// Tests against margins that are shares of the control's own value: d ± m |b| against 0, where b is as uncertain as
/// it is.
final class Margins {
    private final ExperimentQuestion question;
    private final Question test;
    private final Contrast contrast;

    /// A p of a lift's distance from what it is tested against, with its error and units.
    @FunctionalInterface
    interface LookP {
        double of(double distance, double error, long units);
    }

    Margins(ExperimentQuestion question, Question test, Contrast contrast) {
        this.question = question;
        this.test = test;
        this.contrast = contrast;
    }

    /// p of a loss beyond a guardrail's margin, on the basis that decides; `NaN` for what is no guardrail.
    double nonInferior(MetricSpec metric, Function<Contrast, NormalBelief> belief, LookP now, long units) {
        if (metric.role() != MetricSpec.Role.GUARDRAIL || !(contrast.variance() > 0)) {
            return Double.NaN;
        }
        double sign = metric.higherIsBetter() ? 1 : -1;
        double margin = sign * metric.margin();
        return switch (question.inference().basis()) {
            case FIXED -> beyond(margin, metric.higherIsBetter() ? Alternative.GREATER : Alternative.LESS);
            case SEQUENTIAL -> {
                double distance = contrast.lift() + margin;
                double p = now.of(distance, Math.sqrt(contrast.liftVariance(-margin)), units);
                yield distance * sign > 0 ? p : 1;
            }
            case BAYES -> {
                NormalBelief its = belief.apply(contrast);
                double above = new NormalBelief(its.mean() + margin, its.variance()).above();
                yield metric.higherIsBetter() ? 1 - above : above;
            }
        };
    }

    /// p of a difference of either sign beyond the bound that still counts as none: the greater of two one-sided ones.
    ///
    /// Source: Schuirmann 1987, doi:10.1007/BF01068419.
    double equivalent(MetricSpec metric) {
        if (!(metric.same() > 0) || !(contrast.variance() > 0)) {
            return Double.NaN;
        }
        return Math.max(beyond(metric.same(), Alternative.GREATER), beyond(-metric.same(), Alternative.LESS));
    }

    /// One-sided p of d + m |b| against 0.
    private double beyond(double margin, Alternative side) {
        double m = margin * Math.signum(contrast.base());
        double variance = contrast.variance() + 2 * m * contrast.covariance() + m * m * contrast.baseVariance();
        double shifted = contrast.difference() + m * contrast.base();
        return new Question(test.alpha(), side, test.law()).p(shifted / Math.sqrt(variance), contrast.degrees());
    }
}
