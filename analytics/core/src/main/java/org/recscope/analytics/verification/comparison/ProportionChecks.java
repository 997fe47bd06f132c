package org.recscope.analytics.verification.comparison;

import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.hypothesis.TwoByTwo;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Tests of two shares chosen by settings. Intervals come with the normal method alone: of the difference with its
/// continuity correction, and of the lift on the logarithm.
final class ProportionChecks {
    /// Fewer trials than this are tested exactly when the method is left open.
    private static final long EXACT_BELOW = 1000;

    private ProportionChecks() {}

    static Outcome proportion(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        String column = settings.path("column").asString("");
        TwoByTwo table = table(vector.input(), column);
        double a = (double) table.baselineSuccesses() / table.baselineTrials();
        double b = (double) table.candidateSuccesses() / table.candidateTrials();
        String method = method(settings, table);
        JsonNode expected = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, expected, "control", a);
        Given.compare(agreement, expected, "treatment", b);
        Given.compare(agreement, expected, "effect_size", b - a);
        Given.compare(agreement, expected, "rel_effect_size", a == 0 ? Double.NaN : b / a - 1);
        Interval absolute = method.equals("norm") ? difference(table, settings, a, b) : Interval.UNDEFINED;
        Interval relative = method.equals("norm") ? lift(table, settings, a, b) : Interval.UNDEFINED;
        compare(agreement, expected, "effect_size_ci", absolute);
        compare(agreement, expected, "rel_effect_size_ci", relative);
        TestResult test = test(table, method, settings);
        if (RankChecks.mocked(expected, test.pValue())) {
            return Outcome.skipped("its p-value 0.1 is a stand-in of the other program's test, not computed");
        }
        Given.compare(agreement, expected, "pvalue", test.pValue());
        return agreement.outcome();
    }

    private static void compare(Agreement agreement, JsonNode expected, String field, Interval ours) {
        Given.compare(agreement, expected, field + "_lower", ours.low());
        Given.compare(agreement, expected, field + "_upper", ours.high());
    }

    private static TwoByTwo table(JsonNode input, String column) {
        return new TwoByTwo(
                successes(input.path("treatment"), column),
                input.path("treatment").path("count").asLong(0),
                successes(input.path("control"), column),
                input.path("control").path("count").asLong(0));
    }

    private static long successes(JsonNode arm, String column) {
        return Math.round(
                Given.number(arm.path("mean").path(column)) * arm.path("count").asLong(0));
    }

    private static String method(JsonNode settings, TwoByTwo table) {
        String method = settings.path("method").asString("auto");
        boolean small = table.baselineTrials() + table.candidateTrials() < EXACT_BELOW;
        return method.equals("auto") ? small ? "barnard" : "norm" : method;
    }

    private static boolean corrected(JsonNode settings) {
        return settings.path("correction").asBoolean(true);
    }

    private static boolean pooled(JsonNode settings) {
        return settings.path("equal_var").asBoolean(true);
    }

    private static TestResult test(TwoByTwo table, String method, JsonNode settings) {
        Alternative side = RankChecks.alternative(settings);
        return switch (method) {
            case "barnard" -> table.barnard(side);
            case "boschloo" -> table.boschloo(side);
            case "fisher" -> table.fisher(side);
            case "pearson" -> table.chiSquared(corrected(settings), false);
            case "log-likelihood" -> table.chiSquared(corrected(settings), true);
            case "norm" -> table.z(pooled(settings), corrected(settings), side);
            default -> throw new IllegalArgumentException("unknown method " + method);
        };
    }

    private static double off(TwoByTwo table, JsonNode settings) {
        return corrected(settings) ? 0.5 / table.candidateTrials() + 0.5 / table.baselineTrials() : 0;
    }

    private static Interval difference(TwoByTwo table, JsonNode settings, double a, double b) {
        Interval interval = sided(settings, b - a, table.error(pooled(settings)), off(table, settings));
        return new Interval(Math.max(-1, interval.low()), Math.min(1, interval.high()));
    }

    private static Interval lift(TwoByTwo table, JsonNode settings, double a, double b) {
        double p = pooled(settings)
                ? (double) (table.baselineSuccesses() + table.candidateSuccesses())
                        / (table.baselineTrials() + table.candidateTrials())
                : Double.NaN;
        double ofA = Double.isNaN(p) ? a : p;
        double ofB = Double.isNaN(p) ? b : p;
        double variance = (1 - ofA) / ofA / table.baselineTrials() + (1 - ofB) / ofB / table.candidateTrials();
        Interval log = sided(settings, Math.log(b / a), Math.sqrt(variance), off(table, settings) / a);
        return new Interval(Math.exp(log.low()) - 1, Math.exp(log.high()) - 1);
    }

    private static Interval sided(JsonNode settings, double centre, double error, double off) {
        double alpha = 1 - Given.number(settings.path("confidence_level"), 0.95);
        return switch (RankChecks.alternative(settings)) {
            case TWO_SIDED -> Interval.around(centre, Normal.upperQuantile(alpha / 2) * error + off);
            case GREATER -> new Interval(centre - Normal.upperQuantile(alpha) * error - off, Double.POSITIVE_INFINITY);
            case LESS -> new Interval(Double.NEGATIVE_INFINITY, centre + Normal.upperQuantile(alpha) * error + off);
        };
    }
}
