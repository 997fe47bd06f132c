package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Fieller;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Lift;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Vectors of lifts: their conventions, the delta method, and effects beside effects.
final class LiftChecks {
    private static final Functional MEAN = new Functional.Mean(0);
    private static final Question Z = new Question(0.05, Alternative.TWO_SIDED, Law.Z);

    private LiftChecks() {}

    static Outcome fieller(Vector vector) {
        JsonNode in = vector.input();
        ArmValue control = new ArmValue(at(in, "mean_c"), at(in, "var_of_mean_c"), Double.POSITIVE_INFINITY);
        ArmValue treatment = new ArmValue(at(in, "mean_t"), at(in, "var_of_mean_t"), Double.POSITIVE_INFINITY);
        Contrast contrast = Contrast.of(control, treatment);
        Question question = Z.at(1 - at(in, "confidence"));
        Interval interval = Fieller.interval(contrast, question);
        JsonNode out = vector.expected();
        Agreement agreement =
                new Agreement(vector.tolerance()).number("g", out.path("g"), Fieller.g(contrast, question));
        boolean bounded = out.path("bounded").asBoolean(true);
        agreement.same("bounded", bounded, Sets.bounded(interval));
        if (bounded) {
            GrowthbookTests.interval(out.path("ci"), interval, agreement);
        }
        lift(out.path("delta_ci"), Lift.DELTA, contrast, question, agreement);
        lift(out.path("log_ci"), Lift.LOG, contrast, question, agreement);
        lift(out.path("naive_ci_control_fixed"), Lift.NAIVE, contrast, question, agreement);
        return agreement.outcome();
    }

    private static void lift(JsonNode ci, Lift lift, Contrast contrast, Question question, Agreement agreement) {
        if (ci.isArray()) {
            GrowthbookTests.interval(ci, lift.of(contrast, question).interval(), agreement);
        }
    }

    static Outcome conventions(Vector vector) {
        JsonNode in = vector.input();
        JsonNode out = vector.expected();
        ArmValue control = ArmValue.of(GrowthbookTests.sums(in.path("control"), "sum", "ss"), MEAN);
        ArmValue treatment = ArmValue.of(GrowthbookTests.sums(in.path("treatment"), "sum", "ss"), MEAN);
        Contrast contrast = Contrast.of(control, treatment);
        Question t = Question.DEFAULT.at(1 - at(in, "confidence"));
        Question z = Z.at(1 - at(in, "confidence"));
        Effect absolute = t.test(contrast.difference(), contrast.error(), contrast.degrees());
        Agreement agreement = new Agreement(vector.tolerance())
                .number("lift", out.path("lift"), contrast.lift())
                .number("abs_p_welch", out.path("abs_p_welch"), absolute.p())
                .number("g", out.path("fieller_statsig_normal").path("g"), Fieller.g(contrast, z));
        GrowthbookTests.interval(out.path("absolute_ci"), absolute.interval(), agreement);
        effect(out.path("delta_growthbook"), Lift.DELTA.of(contrast, t), true, agreement);
        // tea-tasting takes degrees of freedom on the scale of the logarithm and p from the absolute test
        Contrast log = new Contrast(
                contrast.difference(),
                contrast.base(),
                contrast.variance(),
                contrast.baseVariance(),
                contrast.covariance(),
                Tea.logDegrees(control, treatment));
        effect(out.path("log_tea_tasting"), Lift.LOG.of(log, t), false, agreement);
        agreement.number("log p", out.path("log_tea_tasting").path("p"), absolute.p());
        effect(out.path("naive_spotify"), Lift.NAIVE.of(contrast, z), true, agreement);
        effect(out.path("fieller_statsig_normal"), Lift.FIELLER.of(contrast, z), false, agreement);
        return agreement.outcome();
    }

    private static void effect(JsonNode expected, Effect effect, boolean p, Agreement agreement) {
        GrowthbookTests.interval(expected.path("ci"), effect.interval(), agreement);
        if (p) {
            agreement.number("p", expected.path("p"), effect.p());
        }
    }

    static Outcome ratio(Vector vector) {
        JsonNode in = vector.input();
        JsonNode out = vector.expected();
        Functional ratio = new Functional.Ratio(0, 1);
        ArmValue control = ArmValue.of(
                Sums.ofColumns(Numbers.list(in.path("control_num")), Numbers.list(in.path("control_den"))), ratio);
        ArmValue treatment = ArmValue.of(
                Sums.ofColumns(Numbers.list(in.path("treatment_num")), Numbers.list(in.path("treatment_den"))), ratio);
        Contrast contrast = Contrast.of(control, treatment);
        Agreement agreement = new Agreement(vector.tolerance())
                .number("control", out.path("control"), control.value())
                .number("treatment", out.path("treatment"), treatment.value())
                .number("diff", out.path("diff"), contrast.difference())
                .number("var_control", out.path("var_control"), control.variance() * control.units())
                .number("var_treatment", out.path("var_treatment"), treatment.variance() * treatment.units())
                .number("se", out.path("se"), contrast.error())
                .number("z", out.path("z"), contrast.difference() / contrast.error())
                .number("rel_diff", out.path("rel_diff"), contrast.lift())
                .number("rel_se", out.path("rel_se_growthbook"), Math.sqrt(contrast.liftVariance()));
        lift(out.path("rel_ci95_tea_tasting_normal"), Lift.LOG, contrast, Z, agreement);
        lift(out.path("rel_ci95_spotify_naive"), Lift.NAIVE, contrast, Z, agreement);
        return agreement.outcome();
    }

    static Outcome deltaVariance(Vector vector) {
        JsonNode in = vector.input();
        ArmValue a = new ArmValue(at(in, "mean_a"), at(in, "var_a") / at(in, "n_a"), at(in, "n_a"));
        ArmValue b = new ArmValue(at(in, "mean_b"), at(in, "var_b") / at(in, "n_b"), at(in, "n_b"));
        Contrast contrast = Contrast.of(a, b);
        boolean relative = in.path("relative").asBoolean(false);
        return new Agreement(vector.tolerance())
                .number(
                        "variance",
                        vector.expected().path("variance"),
                        relative ? contrast.liftVariance() : contrast.variance())
                .outcome();
    }

    static Outcome differentialImpact(Vector vector) {
        JsonNode in = vector.input();
        JsonNode segment = in.path("segment");
        JsonNode rest = in.path("rest");
        ArmValue own = effect(segment);
        ArmValue other = effect(rest);
        Contrast contrast = Contrast.of(other, own);
        Effect least = Question.DEFAULT.test(contrast.difference(), contrast.error(), contrast.degrees());
        Contrast proper = Contrast.of(difference(rest), difference(segment));
        Effect z = Z.test(proper.difference(), proper.error(), Double.NaN);
        JsonNode out = vector.expected();
        return new Agreement(vector.tolerance())
                .number("t", out.path("t"), least.statistic())
                .number("df", out.path("df"), contrast.degrees())
                .number("p", out.path("p"), least.p())
                .number("proper_z", out.path("proper_z"), z.statistic())
                .number("proper_p", out.path("proper_p"), z.p())
                .outcome();
    }

    /// An effect with the variances added and the smaller arm's size, as Statsig has it.
    private static ArmValue effect(JsonNode cell) {
        JsonNode t = cell.path("t");
        JsonNode c = cell.path("c");
        double n = Math.min(t.path(0).doubleValue(), c.path(0).doubleValue());
        return new ArmValue(
                t.path(1).doubleValue() - c.path(1).doubleValue(),
                (t.path(2).doubleValue() + c.path(2).doubleValue()) / n,
                n);
    }

    private static ArmValue difference(JsonNode cell) {
        JsonNode t = cell.path("t");
        JsonNode c = cell.path("c");
        return new ArmValue(
                t.path(1).doubleValue() - c.path(1).doubleValue(),
                t.path(2).doubleValue() / t.path(0).doubleValue()
                        + c.path(2).doubleValue() / c.path(0).doubleValue(),
                t.path(0).doubleValue());
    }

    static Outcome adjustedInterval(Vector vector) {
        JsonNode in = vector.input();
        double lift = at(in, "lift");
        double error = Math.abs(lift / Normal.upperQuantile(at(in, "p_adj") / 2));
        Agreement agreement = new Agreement(vector.tolerance());
        GrowthbookTests.interval(
                vector.expected().path("ci"), Z.at(at(in, "threshold")).interval(lift, error, Double.NaN), agreement);
        return agreement.outcome();
    }
}
