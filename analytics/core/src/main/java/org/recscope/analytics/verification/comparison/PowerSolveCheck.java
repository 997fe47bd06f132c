package org.recscope.analytics.verification.comparison;

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
        if (numerator.isEmpty() || settings.path("numer_covariate").isString()) {
            return Outcome.skipped("not understood: power with a covariate");
        }
        boolean ratio = !denominator.isEmpty();
        double value = mean(data, numerator) / (ratio ? mean(data, denominator) : 1);
        double deviation = Math.sqrt(ratio ? variance(data, numerator, denominator, value) : variance(data, numerator));
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

    private static double variance(JsonNode data, String name) {
        return Given.number(data.path("var").path(name));
    }

    private static double variance(JsonNode data, String numerator, String denominator, double ratio) {
        JsonNode covariances = data.path("cov");
        String forth = numerator + "|" + denominator;
        JsonNode covariance = covariances.path(covariances.has(forth) ? forth : denominator + "|" + numerator);
        double d = mean(data, denominator);
        return (variance(data, numerator)
                        + ratio * ratio * variance(data, denominator)
                        - 2 * ratio * Given.number(covariance))
                / (d * d);
    }
}
