package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.List;
import java.util.Map;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.Slope;
import org.recscope.analytics.experiment.bayes.NormalBelief;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.sequential.AsymptoticSequence;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// GrowthBook's tests: the delta method for the relative effect, Welch's degrees of freedom from the absolute one, a
/// slope over all units, and the control's raw mean below the lift.
final class GrowthbookTests {
    /// GrowthBook looks for a one-sided sequential p-value no higher than this.
    private static final double HIGHEST_P = 0.4999;

    private GrowthbookTests() {}

    static Outcome moments(Vector vector) {
        JsonNode input = vector.input();
        GrowthbookArm a = GrowthbookArm.of(input.path("stat_a"));
        GrowthbookArm b = GrowthbookArm.of(input.path("stat_b"));
        Cuped cuped = new Cuped(List.of(a.sums(), b.sums()), a.outcome(), a.covariates(), given(a));
        return moments(vector, effect(a, b, cuped), input.path("relative").asBoolean(false));
    }

    /// A contrast, and the lift at which GrowthBook takes the gradient of the relative effect: the raw one for an
    /// adjusted mean, else the effect itself.
    record Seen(Contrast contrast, double gradientLift) {
        double estimate(boolean relative) {
            return relative ? contrast.lift() : contrast.difference();
        }

        double error(boolean relative) {
            return relative ? Math.sqrt(contrast.liftVariance(gradientLift)) : contrast.error();
        }

        private boolean undefined(boolean relative) {
            return Double.isNaN(gradientLift)
                    || contrast.base() == 0
                    || Double.isNaN(contrast.base())
                    || !(error(relative) > 0);
        }
    }

    static Outcome moments(Vector vector, Seen seen, boolean relative) {
        JsonNode expected = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance());
        if (expected.path("error_message").isString()) {
            return stand(agreement.same("undefined", true, seen.undefined(relative)), expected)
                    .outcome();
        }
        return agreement
                .number("pairwise_sample_size", expected.path("pairwise_sample_size"), units(vector.input()))
                .number("point_estimate", expected.path("point_estimate"), seen.estimate(relative))
                .number("standard_error", expected.path("standard_error"), seen.error(relative))
                .outcome();
    }

    static Outcome test(Vector vector) {
        JsonNode input = vector.input();
        JsonNode config = input.path("config");
        boolean relative = config.path("difference_type").asString("relative").equals("relative");
        Seen seen = contrast(input, config);
        Agreement agreement = new Agreement(vector.tolerance());
        JsonNode expected = vector.expected();
        double daily = daily(input, config);
        if (expected.path("errorMessage").isString()) {
            return stand(agreement.same("undefined", true, seen.undefined(relative) || Double.isNaN(daily)), expected)
                    .outcome();
        }
        double estimate = seen.estimate(relative);
        double error = seen.error(relative);
        if (vector.function().contains("Bayesian")) {
            double scale = relative ? 1 : Math.abs(seen.contrast().base());
            belief(config, scale, estimate, error, daily, expected, agreement);
        } else {
            agreement.number("expected", expected.path("expected"), daily * estimate);
            agreement.number("mean", expected.path("uplift").path("mean"), daily * estimate);
            agreement.number("stddev", expected.path("uplift").path("stddev"), daily * error);
            Effect effect = tested(vector, seen.contrast(), estimate, error);
            interval(expected.path("ci"), scaled(effect.interval(), daily), agreement);
            if (!expected.path("pValueErrorMessage").isString()) {
                agreement.number("pValue", expected.path("pValue"), effect.p());
            }
        }
        return agreement.outcome();
    }

    /// What GrowthBook writes where nothing is defined: no effect, a p-value of 1, a chance of one half.
    private static Agreement stand(Agreement agreement, JsonNode expected) {
        Map<String, Double> places = Map.of(
                "point_estimate",
                0.0,
                "standard_error",
                0.0,
                "pairwise_sample_size",
                0.0,
                "expected",
                0.0,
                "pValue",
                1.0,
                "chanceToWin",
                0.5);
        places.forEach((field, value) -> {
            if (expected.path(field).isNumber()) {
                agreement.number("for undefined " + field, expected.path(field), value);
            }
        });
        for (JsonNode part : expected.path("uplift")) {
            if (part.isNumber()) {
                agreement.number("for undefined uplift", part, 0);
            }
        }
        if (expected.path("ci").isArray()) {
            interval(expected.path("ci"), new Interval(0, 0), agreement);
        }
        return agreement;
    }

    /// What a scaled impact multiplies a difference of means by: the users of a day, had all of them been in the
    /// experiment. 1 where nothing is scaled, `NaN` where it cannot be.
    private static double daily(JsonNode input, JsonNode config) {
        if (!config.path("difference_type").asString("").equals("scaled")) {
            return 1;
        }
        String type = input.path("stats").path(0).path(0).path("__type__").asString("");
        boolean mean = type.startsWith("SampleMean")
                || type.startsWith("Proportion")
                || type.equals("RegressionAdjustedStatistic");
        double users = at(config, "total_users");
        double share = at(config, "traffic_percentage") * at(config, "phase_length_days");
        return mean && users > 0 && share > 0 ? users / share : Double.NaN;
    }

    private static Interval scaled(Interval interval, double factor) {
        return new Interval(factor * interval.low(), factor * interval.high());
    }

    private static Seen contrast(JsonNode input, JsonNode config) {
        JsonNode stats = input.path("stats");
        if (config.path("post_stratify").asBoolean(false)) {
            return GrowthbookStrata.contrast(stats);
        }
        GrowthbookArm a = GrowthbookArm.of(stats.path(0).path(0));
        GrowthbookArm b = GrowthbookArm.of(stats.path(0).path(1));
        for (int i = 1; i < stats.size(); i++) {
            a = a.plus(GrowthbookArm.of(stats.path(i).path(0)));
            b = b.plus(GrowthbookArm.of(stats.path(i).path(1)));
        }
        return tested(a, b);
    }

    /// Two arms as a test takes them: with the slope of both where they bring none.
    static Seen tested(GrowthbookArm a, GrowthbookArm b) {
        double[] theta = given(a);
        if (!a.covariates().isEmpty() && (a.theta() == null || b.theta() == null)) {
            theta = a.sums().columns() == 2
                    ? Slope.TOTAL.theta(List.of(a.raw(), b.raw()), a.outcome(), a.covariates())
                    : Slope.EQUAL.theta(List.of(a.sums(), b.sums()), a.outcome(), a.covariates());
        }
        return effect(a, b, new Cuped(List.of(a.sums(), b.sums()), a.outcome(), a.covariates(), theta));
    }

    private static double[] given(GrowthbookArm arm) {
        Double theta = arm.theta();
        double[] slopes = new double[arm.covariates().size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = theta == null ? 0 : theta;
        }
        return slopes;
    }

    private static Seen effect(GrowthbookArm a, GrowthbookArm b, Cuped cuped) {
        boolean varies = cuped.adjusted(0).variance() > 0 && cuped.adjusted(1).variance() > 0;
        Contrast contrast = cuped.contrastToRaw(0, 1);
        boolean adjustedMean = !a.covariates().isEmpty() && a.outcomes() == 1;
        double raw = cuped.raw(1).value() - cuped.raw(0).value();
        double lift = adjustedMean ? raw / Math.abs(contrast.base()) : contrast.lift();
        return varies && !a.flat() && !b.flat() ? new Seen(contrast, lift) : new Seen(contrast, Double.NaN);
    }

    private static Effect tested(Vector vector, Contrast contrast, double estimate, double error) {
        JsonNode input = vector.input();
        double alpha = input.path("config").path("alpha").doubleValue();
        double null0 = input.path("config").path("test_value").asDouble(0);
        String function = vector.function();
        Alternative side = function.contains("Greater")
                ? Alternative.GREATER
                : function.contains("Lesser") ? Alternative.LESS : Alternative.TWO_SIDED;
        if (function.contains("Sequential")) {
            double tuning = input.path("sequential_tuning_parameter").asDouble(AsymptoticSequence.DEFAULT_TUNING);
            Effect effect = new AsymptoticSequence(tuning, alpha, side).test(estimate - null0, error, units(input));
            double p = side == Alternative.TWO_SIDED ? effect.p() : Math.min(HIGHEST_P, effect.p());
            Interval shifted = new Interval(
                    effect.interval().low() + null0, effect.interval().high() + null0);
            return new Effect(estimate, error, shifted, p, Double.NaN);
        }
        Question question = new Question(alpha, side, Law.T);
        Effect effect = question.test(estimate, error, contrast.degrees());
        double p = question.p((estimate - null0) / error, contrast.degrees());
        return new Effect(estimate, error, effect.interval(), p, contrast.degrees());
    }

    private static double units(JsonNode input) {
        double units = 0;
        if (input.has("stat_a")) {
            return at(input.path("stat_a"), "n") + at(input.path("stat_b"), "n");
        }
        for (JsonNode stratum : input.path("stats")) {
            units += stratum.path(0).path("n").doubleValue()
                    + stratum.path(1).path("n").doubleValue();
        }
        return units;
    }

    private static void belief(
            JsonNode config,
            double base,
            double estimate,
            double error,
            double daily,
            JsonNode expected,
            Agreement agreement) {
        JsonNode prior = config.path("prior_effect");
        double scale = config.path("prior_type").asString("").equals("relative") ? base : 1;
        NormalBelief before = prior.path("proper").asBoolean(false)
                ? new NormalBelief(
                        scale * prior.path("mean").doubleValue(),
                        scale * scale * prior.path("variance").doubleValue())
                : NormalBelief.FLAT;
        NormalBelief after = before.after(estimate, error);
        boolean inverse = config.path("inverse").asBoolean(false);
        agreement.number("expected", expected.path("expected"), daily * after.mean());
        agreement.number("mean", expected.path("uplift").path("mean"), daily * after.mean());
        agreement.number("stddev", expected.path("uplift").path("stddev"), daily * after.deviation());
        interval(expected.path("ci"), scaled(after.interval(config.path("alpha").doubleValue()), daily), agreement);
        agreement.number("chanceToWin", expected.path("chanceToWin"), inverse ? 1 - after.above() : after.above());
        JsonNode risk = expected.path("risk");
        agreement.number("risk of control", risk.path(inverse ? 1 : 0), after.lossOfControl());
        agreement.number("risk of treatment", risk.path(inverse ? 0 : 1), after.lossOfTreatment());
    }

    static void interval(JsonNode expected, Interval ours, Agreement agreement) {
        agreement.number("ci low", expected.path(0), ours.low());
        agreement.number("ci high", expected.path(1), ours.high());
    }

    /// Sums of published totals, for vectors that write them out.
    static Sums sums(JsonNode arm, String total, String squares) {
        return Sums.ofRaw(
                arm.path("n").longValue(),
                new double[] {arm.path(total).doubleValue()},
                new double[][] {{arm.path(squares).doubleValue()}});
    }
}
