package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.Slope;
import org.recscope.analytics.experiment.bayes.BetaBelief;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.interleaving.Credit;
import org.recscope.analytics.experiment.quantile.Cap;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Vectors with a shape of their own: totals, adjusted means, beliefs, caps and interleaved lists.
final class SmallChecks {
    private static final Functional MEAN = new Functional.Mean(0);

    private SmallChecks() {}

    static Outcome cuped(Vector vector) {
        JsonNode in = vector.input();
        JsonNode out = vector.expected();
        List<Sums> arms = List.of(
                Sums.ofColumns(Numbers.list(in.path("control_y")), Numbers.list(in.path("control_x"))),
                Sums.ofColumns(Numbers.list(in.path("treatment_y")), Numbers.list(in.path("treatment_x"))));
        List<Functional> covariates = List.of(new Functional.Mean(1));
        double[] total = Slope.TOTAL.theta(arms, MEAN, covariates);
        double[] within = Slope.WITHIN.theta(arms, MEAN, covariates);
        Cuped adjusted = new Cuped(arms, MEAN, covariates, total);
        Contrast contrast = adjusted.contrast(0, 1);
        Effect effect = Question.DEFAULT.test(contrast.difference(), contrast.error(), contrast.degrees());
        return new Agreement(vector.tolerance())
                .number("theta_total", out.path("theta_total"), total[0])
                .number("theta_within", out.path("theta_within"), within[0])
                .number("ancova_theta", out.path("ancova_theta"), within[0])
                .number(
                        "ancova_effect",
                        out.path("ancova_effect"),
                        new Cuped(arms, MEAN, covariates, within).contrast(0, 1).difference())
                .number(
                        "control",
                        out.path("adj_mean_control"),
                        adjusted.adjusted(0).value())
                .number(
                        "treatment",
                        out.path("adj_mean_treatment"),
                        adjusted.adjusted(1).value())
                .number("diff", out.path("diff"), contrast.difference())
                .number("t", out.path("t"), effect.statistic())
                .number("p", out.path("p"), effect.p())
                .outcome();
    }

    static Outcome betaBinomial(Vector vector) {
        JsonNode in = vector.input();
        BetaBelief control = BetaBelief.UNIFORM.after(
                in.path("control").path(0).doubleValue(),
                in.path("control").path(1).doubleValue());
        BetaBelief treatment = BetaBelief.UNIFORM.after(
                in.path("treatment").path(0).doubleValue(),
                in.path("treatment").path(1).doubleValue());
        JsonNode out = vector.expected();
        return new Agreement(vector.tolerance())
                .number("better", out.path("prob_treatment_better"), treatment.above(control))
                .number("treatment", out.path("expected_loss_choose_treatment"), treatment.lossAgainst(control))
                .number("control", out.path("expected_loss_choose_control"), control.lossAgainst(treatment))
                .outcome();
    }

    static Outcome winsorise(Vector vector) {
        JsonNode in = vector.input();
        JsonNode out = vector.expected();
        double[] values = Numbers.list(in.path("x"));
        double cap = in.has("cap")
                ? at(in, "cap")
                : Cap.quantile(values, at(in, "upper"), in.path("ignore_zeros").asBoolean(false));
        Cap done = Cap.at(values, cap);
        Sums sums = Sums.ofColumns(values);
        return new Agreement(vector.tolerance())
                .number("cap", out.path("cap"), done.value())
                .number("mean", out.path("mean"), sums.mean(0))
                .number("var", out.path("var"), sums.covariance(0, 0))
                .number("n_capped", out.path("n_capped"), done.capped())
                .outcome();
    }

    static Outcome interleaving(Vector vector) {
        JsonNode in = vector.input();
        List<String> shown = Numbers.texts(in.path("ranking"));
        List<Integer> clicks = Numbers.wholes(in.path("clicks_zero_based"));
        Credit credit = in.has("team0")
                ? Credit.teamDraft(shown, Numbers.texts(in.path("team0")), Numbers.texts(in.path("team1")), clicks)
                : Credit.balanced(shown, Numbers.texts(in.path("a")), Numbers.texts(in.path("b")), clicks);
        String pairs = credit.sign() == 0 ? "[]" : credit.sign() > 0 ? "[[0,1]]" : "[[1,0]]";
        return new Agreement(vector.tolerance())
                .same("pairs", vector.expected().path("winner_loser_pairs").toString(), pairs)
                .outcome();
    }
}
