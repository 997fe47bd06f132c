package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.Slope;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// PostHog's tests, on totals of an arm.
final class PosthogChecks {
    private static final Functional MEAN = new Functional.Mean(0);

    private PosthogChecks() {}

    /// PostHog's tests: GrowthBook's, on totals.
    static Outcome run(Vector vector) {
        JsonNode in = vector.input();
        boolean relative = in.path("relative").asBoolean(false);
        if (relative && in.path("control").has("pre_sum")) {
            return adjustedLift(vector, totals(in.path("control")), totals(in.path("treatment")));
        }
        GrowthbookTests.Seen seen = GrowthbookTests.tested(totals(in.path("control")), totals(in.path("treatment")));
        double estimate = seen.estimate(relative);
        double error = seen.error(relative);
        JsonNode out = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance()).number("effect", out.path("effect"), estimate);
        if (out.has("chance_to_win")) {
            NormalBelief belief = NormalBelief.FLAT.after(estimate, error);
            GrowthbookTests.interval(out.path("ci95"), belief.interval(0.05), agreement);
            return agreement
                    .number("chance_to_win", out.path("chance_to_win"), belief.above())
                    .outcome();
        }
        Effect effect = Question.DEFAULT.test(estimate, error, seen.contrast().degrees());
        GrowthbookTests.interval(out.path("ci95"), effect.interval(), agreement);
        if (out.has("p")) {
            agreement.number("p", out.path("p"), effect.p());
        }
        return agreement.outcome();
    }

    /// PostHog's lift of adjusted means: over the raw mean of control; its error is the delta method's of a ratio with
    /// that mean below and the treatment's mean less θ times its covariate above, which nothing re-centres.
    private static Outcome adjustedLift(Vector vector, GrowthbookArm control, GrowthbookArm treatment) {
        List<Sums> arms = List.of(control.sums(), treatment.sums());
        double theta = Slope.TOTAL.theta(arms, MEAN, List.of(new Functional.Mean(1)))[0];
        Cuped cuped = new Cuped(arms, MEAN, List.of(new Functional.Mean(1)), new double[] {theta});
        double base = control.sums().mean(0);
        double above = treatment.sums().mean(0) - theta * treatment.sums().mean(1);
        double below = control.sums().mean(0) - theta * control.sums().mean(1);
        double lift = above / base;
        double error = Math.sqrt(cuped.adjusted(1).variance()
                        + lift * lift * cuped.adjusted(0).variance())
                / Math.abs(base);
        Effect effect = Question.DEFAULT.test(
                (above - below) / base, error, cuped.contrast(0, 1).degrees());
        Agreement agreement = new Agreement(vector.tolerance())
                .number("effect", vector.expected().path("effect"), effect.estimate());
        GrowthbookTests.interval(vector.expected().path("ci95"), effect.interval(), agreement);
        if (vector.expected().has("p")) {
            agreement.number("p", vector.expected().path("p"), effect.p());
        }
        return agreement.outcome();
    }

    private static GrowthbookArm totals(JsonNode arm) {
        long n = arm.path("n").longValue();
        if (arm.has("m_sum")) {
            double[][] products = {{at(arm, "m_ss"), 0}, {at(arm, "md"), at(arm, "d_ss")}};
            Sums sums = Sums.ofRaw(n, new double[] {at(arm, "m_sum"), at(arm, "d_sum")}, products);
            return new GrowthbookArm(sums, sums, new Functional.Ratio(0, 1), List.of(), null, false);
        }
        if (arm.has("pre_sum")) {
            double[][] products = {{at(arm, "post_ss"), 0}, {at(arm, "cross"), at(arm, "pre_ss")}};
            Sums sums = Sums.ofRaw(n, new double[] {at(arm, "post_sum"), at(arm, "pre_sum")}, products);
            return new GrowthbookArm(sums, sums, MEAN, List.of(new Functional.Mean(1)), null, false);
        }
        Sums sums = GrowthbookTests.sums(arm, "sum", "ss");
        return new GrowthbookArm(sums, sums, MEAN, List.of(), null, false);
    }

    static Outcome cupedGroup(Vector vector) {
        JsonNode in = vector.input();
        GrowthbookArm arm = totals(in);
        double theta = at(in, "theta");
        Sums sums = arm.sums();
        double variance =
                sums.covariance(0, 0) + theta * theta * sums.covariance(1, 1) - 2 * theta * sums.covariance(0, 1);
        return new Agreement(vector.tolerance())
                .number("adj_mean", vector.expected().path("adj_mean"), sums.mean(0) - theta * sums.mean(1))
                .number("adj_var", vector.expected().path("adj_var"), variance)
                .number("cov", vector.expected().path("cov"), sums.covariance(0, 1))
                .outcome();
    }
}
