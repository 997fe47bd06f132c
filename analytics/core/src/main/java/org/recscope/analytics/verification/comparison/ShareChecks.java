package org.recscope.analytics.verification.comparison;

import java.util.Map;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.hypothesis.TwoByTwo;
import org.recscope.analytics.statistics.proportion.DifferenceInterval;
import org.recscope.analytics.statistics.proportion.RatioInterval;
import org.recscope.analytics.statistics.proportion.Share;
import org.recscope.analytics.statistics.proportion.ShareInterval;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Intervals and tests of shares from counts.
final class ShareChecks {
    private static final double CONFIDENCE = 0.95;

    private static final Map<String, ShareInterval> ONE = Map.of(
            "wilson", ShareInterval.WILSON,
            "beta", ShareInterval.EXACT,
            "jeffreys", ShareInterval.JEFFREYS,
            "agresti_coull", ShareInterval.AGRESTI_COULL,
            "normal", ShareInterval.WALD);

    private static final Map<String, DifferenceInterval> DIFFERENCE = Map.of(
            "wald", DifferenceInterval.WALD,
            "agresti-caffo", DifferenceInterval.AGRESTI_CAFFO,
            "newcomb", DifferenceInterval.NEWCOMBE,
            "score", DifferenceInterval.SCORE);

    private ShareChecks() {}

    static Outcome one(Vector vector) {
        String function = vector.function();
        String method = function.substring(function.lastIndexOf(' ') + 1);
        ShareInterval interval = ONE.get(method);
        if (interval == null) {
            return Outcome.skipped("not understood: the interval " + method);
        }
        Share share = new Share(
                Given.number(vector.input().path("x")),
                Given.number(vector.input().path("n")));
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "ci95", interval.of(share, CONFIDENCE));
        return agreement.outcome();
    }

    /// What stands after `method=`; statsmodels spells Newcombe without his e.
    private static String method(Vector vector) {
        String function = vector.function();
        int at = function.indexOf("method=");
        if (at < 0) {
            return "";
        }
        String rest = function.substring(at + 7);
        int end = rest.indexOf(' ');
        return end < 0 ? rest : rest.substring(0, end);
    }

    private static Share share(Vector vector, int group) {
        return new Share(
                Given.number(vector.input().path("x").path(group)),
                Given.number(vector.input().path("n").path(group)));
    }

    static Outcome difference(Vector vector) {
        DifferenceInterval interval = DIFFERENCE.get(method(vector));
        if (interval == null) {
            return Outcome.skipped("not understood: the interval " + method(vector));
        }
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(
                agreement, vector.expected(), "ci95", interval.of(share(vector, 0), share(vector, 1), CONFIDENCE));
        return agreement.outcome();
    }

    static Outcome ratio(Vector vector) {
        String method = method(vector);
        RatioInterval interval = switch (method) {
            case "log" -> RatioInterval.LOG;
            case "log-adjusted" -> RatioInterval.LOG_ADJUSTED;
            case "score" -> RatioInterval.SCORE;
            default -> null;
        };
        if (interval == null) {
            return Outcome.skipped("not understood: the interval " + method);
        }
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(
                agreement,
                vector.expected(),
                "ratio",
                share(vector, 1).value() / share(vector, 0).value());
        Given.compare(
                agreement, vector.expected(), "ci95", interval.of(share(vector, 0), share(vector, 1), CONFIDENCE));
        return agreement.outcome();
    }

    private static TwoByTwo table(Vector vector) {
        JsonNode table = vector.input().path("table");
        long a = table.path(0).path(0).asLong(0);
        long b = table.path(1).path(0).asLong(0);
        return new TwoByTwo(
                b,
                b + table.path(1).path(1).asLong(0),
                a,
                a + table.path(0).path(1).asLong(0));
    }

    static Outcome chiSquared(Vector vector) {
        boolean yates = !vector.function().contains("correction=False");
        TestResult test = table(vector).chiSquared(yates, vector.function().contains("log-likelihood"));
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "chi2", test.statistic());
        Given.compare(agreement, vector.expected(), "p", test.pValue());
        Given.compare(agreement, vector.expected(), "dof", 1);
        return agreement.outcome();
    }

    static Outcome fisher(Vector vector) {
        TestResult test = table(vector).fisher(Alternative.TWO_SIDED);
        return new Agreement(vector.tolerance())
                .number("p", vector.expected().path("p"), test.pValue())
                .outcome();
    }

    static Outcome pooledZ(Vector vector) {
        Share a = share(vector, 0);
        Share b = share(vector, 1);
        TwoByTwo table = new TwoByTwo((long) b.successes(), (long) b.trials(), (long) a.successes(), (long) a.trials());
        TestResult test = table.z(true, false, Alternative.TWO_SIDED);
        Agreement agreement = new Agreement(vector.tolerance());
        Given.compare(agreement, vector.expected(), "z", test.statistic());
        Given.compare(agreement, vector.expected(), "p", test.pValue());
        return agreement.outcome();
    }
}
