package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.List;
import org.recscope.analytics.experiment.adjust.Cuped;
import org.recscope.analytics.experiment.adjust.Slope;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// tea-tasting's means and ratios: a slope over all units, re-centred; the absolute p-value; the lift on the scale of
/// its logarithm with degrees of freedom of that scale.
final class Tea {
    private static final List<String> COLUMNS = List.of("numer", "denom", "numer_covariate", "denom_covariate");

    private Tea() {}

    static Outcome ratio(Vector vector) {
        JsonNode in = vector.input();
        JsonNode settings = in.path("settings");
        List<Sums> arms = List.of(sums(in.path("control"), settings), sums(in.path("treatment"), settings));
        List<Integer> at = places(settings);
        Functional outcome = function(at.get(0), at.get(1));
        List<Functional> covariates = at.get(2) < 0 ? List.of() : List.of(function(at.get(2), at.get(3)));
        Cuped cuped = new Cuped(arms, outcome, covariates, Slope.TOTAL.theta(arms, outcome, covariates));
        ArmValue control = cuped.adjusted(0);
        ArmValue treatment = cuped.adjusted(1);
        Question question = question(settings);
        boolean pooled = settings.path("equal_var").asBoolean(false);
        Contrast contrast = pooled ? pooled(control, treatment) : Contrast.of(control, treatment);
        Effect absolute = question.test(contrast.difference(), contrast.error(), contrast.degrees());
        Agreement agreement = compare(vector, control.value(), treatment.value(), absolute);
        agreement.number("statistic", vector.expected().path("statistic"), absolute.statistic());
        return relative(vector, control, treatment, question, pooled, agreement);
    }

    private static Outcome relative(
            Vector vector,
            ArmValue control,
            ArmValue treatment,
            Question question,
            boolean pooled,
            Agreement agreement) {
        ArmValue logControl = log(control);
        ArmValue logTreatment = log(treatment);
        Contrast log = pooled ? pooled(logControl, logTreatment) : Contrast.of(logControl, logTreatment);
        Effect effect = question.test(Math.log(treatment.value() / control.value()), log.error(), log.degrees());
        return agreement
                .number(
                        "rel low",
                        vector.expected().path("rel_effect_size_ci_lower"),
                        lower(Math.expm1(effect.interval().low())))
                .number(
                        "rel high",
                        vector.expected().path("rel_effect_size_ci_upper"),
                        Math.expm1(effect.interval().high()))
                .outcome();
    }

    /// tea-tasting leaves an open lower end of a lift at −∞, where it cannot be below −1.
    private static double lower(double low) {
        return low == -1 ? Double.NEGATIVE_INFINITY : low;
    }

    private static Agreement compare(Vector vector, double control, double treatment, Effect absolute) {
        JsonNode out = vector.expected();
        return new Agreement(vector.tolerance())
                .number("control", out.path("control"), control)
                .number("treatment", out.path("treatment"), treatment)
                .number("effect_size", out.path("effect_size"), absolute.estimate())
                .number(
                        "low",
                        out.path("effect_size_ci_lower"),
                        absolute.interval().low())
                .number(
                        "high",
                        out.path("effect_size_ci_upper"),
                        absolute.interval().high())
                .number("rel_effect_size", out.path("rel_effect_size"), treatment / control - 1)
                .number("pvalue", out.path("pvalue"), absolute.p());
    }

    static Question question(JsonNode settings) {
        Alternative alternative = Alternative.valueOf(settings.path("alternative")
                .asString("two-sided")
                .toUpperCase(java.util.Locale.ROOT)
                .replace('-', '_'));
        Law law = settings.path("use_t").asBoolean(false) ? Law.T : Law.Z;
        return new Question(1 - at(settings, "confidence_level"), alternative, law);
    }

    /// Degrees of freedom of the difference of logarithms.
    static double logDegrees(ArmValue control, ArmValue treatment) {
        return Contrast.welch(log(control), log(treatment));
    }

    private static ArmValue log(ArmValue arm) {
        return new ArmValue(Math.log(arm.value()), arm.variance() / (arm.value() * arm.value()), arm.units());
    }

    /// Arms with one variance in common.
    static Contrast pooled(ArmValue control, ArmValue treatment) {
        double n = control.units();
        double m = treatment.units();
        double each = ((n - 1) * control.variance() * n + (m - 1) * treatment.variance() * m) / (n + m - 2);
        return new Contrast(
                treatment.value() - control.value(),
                control.value(),
                each / n + each / m,
                each / n,
                -each / n,
                n + m - 2);
    }

    private static Functional function(int numerator, int denominator) {
        return denominator < 0 ? new Functional.Mean(numerator) : new Functional.Ratio(numerator, denominator);
    }

    private static List<Integer> places(JsonNode settings) {
        List<Integer> places = new java.util.ArrayList<>();
        int next = 0;
        for (String column : COLUMNS) {
            places.add(settings.path(column).isString() ? next++ : -1);
        }
        return places;
    }

    private static Sums sums(JsonNode arm, JsonNode settings) {
        List<String> names = COLUMNS.stream()
                .filter(column -> settings.path(column).isString())
                .map(column -> settings.path(column).asString())
                .toList();
        double[] means = new double[names.size()];
        double[][] covariances = new double[names.size()][names.size()];
        for (int i = 0; i < means.length; i++) {
            means[i] = at(arm.path("mean"), names.get(i));
            covariances[i][i] = at(arm.path("var"), names.get(i));
            for (int j = 0; j < i; j++) {
                String one = names.get(i) + "|" + names.get(j);
                String other = names.get(j) + "|" + names.get(i);
                covariances[i][j] = at(arm.path("cov"), arm.path("cov").has(one) ? one : other);
            }
        }
        return Sums.ofMoments(arm.path("count").longValue(), means, covariances);
    }
}
