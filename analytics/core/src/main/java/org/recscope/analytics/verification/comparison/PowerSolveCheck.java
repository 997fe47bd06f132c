package org.recscope.analytics.verification.comparison;

import java.util.Map;
import org.recscope.analytics.statistics.power.PowerDesign;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Power, effect or size of a mean or a ratio of means, solved from the summary of a sample: absolute effects in the
/// metric's unit, relative ones over its mean, sizes as units of both arms together.
final class PowerSolveCheck {
    private PowerSolveCheck() {}

    static Outcome check(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        JsonNode data = vector.input().path("data");
        String numerator = settings.path("numer").asString("");
        String denominator = settings.path("denom").asString("");
        if (numerator.isEmpty()) {
            return Outcome.skipped("not understood: power of no metric");
        }
        double value = mean(data, numerator) / (denominator.isEmpty() ? 1 : mean(data, denominator));
        double deviation = Math.sqrt(variance(data, settings));
        PowerDesign design = new PowerDesign(
                Given.number(settings.path("alpha"), 0.05),
                RankChecks.alternative(settings),
                false,
                Given.number(settings.path("ratio"), 1),
                settings.path("use_t").asBoolean(true));
        Agreement agreement = new Agreement(vector.tolerance());
        for (JsonNode expected : vector.expected()) {
            solve(agreement, vector, expected, design, value, deviation);
        }
        return agreement.outcome();
    }

    /// Every field but the one solved for is given with the answer.
    private static void solve(
            Agreement agreement, Vector vector, JsonNode expected, PowerDesign design, double value, double deviation) {
        double effect = Given.number(expected.path("effect_size"));
        double power = Given.number(expected.path("power"));
        double n = Given.number(expected.path("n_obs")) / (1 + design.ratio());
        switch (vector.input().path("parameter").asString("power")) {
            case "power" -> agreement.number("power", power, design.power(effect / deviation, n));
            case "effect_size", "rel_effect_size" -> {
                double solved = design.effect(n, power) * deviation;
                agreement.number("effect_size", effect, solved);
                Given.compare(agreement, expected, "rel_effect_size", solved / value);
            }
            case "n_obs" -> {
                double size = design.size(effect / deviation, power) * (1 + design.ratio());
                agreement.number("n_obs", Given.number(expected.path("n_obs")), Math.ceil(size - 1e-9));
            }
            default ->
                agreement.same(
                        "parameter", "power", vector.input().path("parameter").asString(""));
        }
        Given.compare(agreement, expected, "rel_effect_size", effect / value);
    }

    private static double mean(JsonNode data, String name) {
        return Given.number(data.path("mean").path(name));
    }

    /// The variance of a unit's value, less what the covariate's slope takes away.
    private static double variance(JsonNode data, JsonNode settings) {
        Map<String, Double> metric = gradient(data, settings, "numer", "denom");
        double variance = covariance(data, metric, metric);
        if (!settings.path("numer_covariate").isString()) {
            return variance;
        }
        Map<String, Double> covariate = gradient(data, settings, "numer_covariate", "denom_covariate");
        double own = covariance(data, covariate, covariate);
        double shared = covariance(data, metric, covariate);
        return own > 0 ? variance - shared * shared / own : variance;
    }

    /// How a mean, or a ratio of two, changes with the means of its columns.
    private static Map<String, Double> gradient(JsonNode data, JsonNode settings, String above, String below) {
        String numerator = settings.path(above).asString("");
        if (!settings.path(below).isString()) {
            return Map.of(numerator, 1.0);
        }
        String denominator = settings.path(below).asString("");
        double d = mean(data, denominator);
        return Map.of(numerator, 1 / d, denominator, -mean(data, numerator) / (d * d));
    }

    private static double covariance(JsonNode data, Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> a : one.entrySet()) {
            for (Map.Entry<String, Double> b : other.entrySet()) {
                sum += a.getValue() * b.getValue() * covariance(data, a.getKey(), b.getKey());
            }
        }
        return sum;
    }

    private static double covariance(JsonNode data, String one, String other) {
        if (one.equals(other)) {
            return Given.number(data.path("var").path(one));
        }
        JsonNode covariances = data.path("cov");
        String forth = one + "|" + other;
        return Given.number(covariances.path(covariances.has(forth) ? forth : other + "|" + one));
    }
}
