package org.recscope.analytics.verification.comparison;

import java.util.Locale;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.hypothesis.MannWhitney;
import org.recscope.analytics.statistics.hypothesis.SignTest;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.proportion.Share;
import org.recscope.analytics.statistics.proportion.ShareInterval;
import org.recscope.analytics.statistics.resampling.ExactPermutation;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Tests by ranks, signs and permutation.
final class RankChecks {
    /// Where R's uniroot stops.
    private static final double ROOT_TOLERANCE = 1e-4;

    private RankChecks() {}

    static Alternative alternative(JsonNode settings) {
        return switch (settings.path("alternative").asString("two-sided").toLowerCase(Locale.ROOT)) {
            case "greater", "larger" -> Alternative.GREATER;
            case "less", "smaller" -> Alternative.LESS;
            default -> Alternative.TWO_SIDED;
        };
    }

    static Outcome mannWhitney(Vector vector) {
        return vector.input().has("settings") ? bySettings(vector) : byFunction(vector);
    }

    private static Outcome bySettings(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        String column = settings.path("column").asString("");
        double[] baseline = Given.numbers(vector.input().path("control").path(column));
        double[] candidate = Given.numbers(vector.input().path("treatment").path(column));
        JsonNode expected = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance());
        boolean omit = settings.path("nan_policy").asString("").equals("omit");
        boolean undefined = !omit && (Nan.any(baseline) || Nan.any(candidate));
        MannWhitney test = new MannWhitney(baseline, candidate);
        TestResult result = undefined ? TestResult.UNDEFINED : run(test, settings);
        double superiority = undefined ? Double.NaN : test.superiority();
        Given.compare(agreement, expected, "treatment", superiority);
        Given.compare(agreement, expected, "control", 1 - superiority);
        Given.compare(agreement, expected, "effect_size", 2 * superiority - 1);
        Given.compare(agreement, expected, "statistic", result.statistic());
        if (mocked(expected, result.pValue())) {
            return Outcome.skipped("its p-value 0.1 is a stand-in of the other program's test, not computed");
        }
        Given.compare(agreement, expected, "pvalue", result.pValue());
        return agreement.outcome();
    }

    /// The other program's own test put 0.1 in the place of the computed p.
    static boolean mocked(JsonNode expected, double ours) {
        return Given.number(expected.path("pvalue")) == 0.1 && Math.abs(ours - 0.1) > 1e-6;
    }

    private static TestResult run(MannWhitney test, JsonNode settings) {
        Alternative alternative = alternative(settings);
        return switch (settings.path("method").asString("auto")) {
            case "exact" -> test.exact(alternative);
            case "asymptotic" ->
                test.normal(alternative, settings.path("correction").asBoolean(true));
            default ->
                test.exactPossible()
                        ? test.exact(alternative)
                        : test.normal(alternative, settings.path("correction").asBoolean(true));
        };
    }

    private static Outcome byFunction(Vector vector) {
        MannWhitney test = new MannWhitney(
                Given.numbers(vector.input().path("y")),
                Given.numbers(vector.input().path("x")));
        boolean exact = vector.function().contains("exact");
        boolean continuity = !vector.function().contains("use_continuity=False");
        Alternative side = vector.function().contains("greater")
                ? Alternative.GREATER
                : vector.function().contains("less") ? Alternative.LESS : Alternative.TWO_SIDED;
        TestResult result = exact ? test.exact(side) : test.normal(side, continuity);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "U", result.statistic());
        Given.compare(agreement, vector.expected(), "p", result.pValue());
        Given.compare(agreement, vector.expected(), "auc", test.superiority());
        return agreement.outcome();
    }

    static Outcome hodgesLehmann(Vector vector) {
        MannWhitney test = new MannWhitney(
                Given.numbers(vector.input().path("control")),
                Given.numbers(vector.input().path("experiment")));
        double confidence = Given.number(vector.input().path("conf_level"), 0.95);
        Interval interval = test.interval(confidence, ROOT_TOLERANCE);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "ci", interval);
        Given.compare(agreement, vector.expected(), "estimate", test.shift(ROOT_TOLERANCE));
        return agreement.outcome();
    }

    static Outcome sign(Vector vector) {
        long wins = vector.input().path("wins").asLong(0);
        long losses = vector.input().path("losses").asLong(0);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(
                agreement,
                vector.expected(),
                "p",
                SignTest.test(wins, losses, Alternative.TWO_SIDED).pValue());
        Share share = new Share(wins, (double) wins + losses);
        Given.compare(agreement, vector.expected(), "wilson95", ShareInterval.WILSON.of(share, 0.95));
        return agreement.outcome();
    }

    static Outcome permutation(Vector vector) {
        if (!vector.input()
                .path("statistic")
                .asString("mean(treatment)-mean(control)")
                .contains("mean(")) {
            return Outcome.skipped("not understood: the statistic of the permutation");
        }
        Alternative side = vector.function().contains("greater")
                ? Alternative.GREATER
                : vector.function().contains("less") ? Alternative.LESS : Alternative.TWO_SIDED;
        TestResult result = ExactPermutation.test(
                Given.numbers(vector.input().path("control")),
                Given.numbers(vector.input().path("treatment")),
                side);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "statistic", result.statistic());
        Given.compare(agreement, vector.expected(), "p", result.pValue());
        return agreement.outcome();
    }
}
