package org.recscope.analytics.verification.comparison;

import java.util.Arrays;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.EffectSize;
import org.recscope.analytics.statistics.LinearModel;
import org.recscope.analytics.statistics.Quantile;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;
import org.recscope.analytics.statistics.hypothesis.TestResult;
import org.recscope.analytics.statistics.hypothesis.Yuen;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Tests, intervals and sizes of differences of means.
final class MeanChecks {
    private static final double CONFIDENCE = 0.95;

    /// scipy 1.10's t quantile, which the published ends rest on, is right to about 2e-9 (`t.ppf(.975, 55)` there is
    /// 2.0040447818, in truth 2.0040447833).
    private static final double QUANTILE_TOLERANCE = 1e-8;

    private MeanChecks() {}

    private static double[] baseline(Vector vector) {
        return Given.numbers(vector.input().path("control"));
    }

    private static double[] candidate(Vector vector) {
        JsonNode input = vector.input();
        return Given.numbers(input.has("treatment") ? input.path("treatment") : input.path("experiment"));
    }

    static Outcome welch(Vector vector) {
        return mean(vector, MeanDifference.welch(Sample.of(baseline(vector)), Sample.of(candidate(vector))));
    }

    static Outcome student(Vector vector) {
        return mean(vector, MeanDifference.student(Sample.of(baseline(vector)), Sample.of(candidate(vector))));
    }

    static Outcome z(Vector vector) {
        return mean(vector, MeanDifference.z(Sample.of(baseline(vector)), Sample.of(candidate(vector))));
    }

    private static Outcome mean(Vector vector, MeanDifference difference) {
        TestResult test = difference.test();
        Outcome outcome = Check.of(vector)
                .number("diff", difference.estimate())
                .number("t", test.statistic())
                .number("z", test.statistic())
                .number("df", difference.degrees())
                .number("p", test.pValue())
                .number("p_two_sided", test.pValue())
                .number("p_greater", difference.test(Alternative.GREATER, 0).pValue())
                .number("p_less", difference.test(Alternative.LESS, 0).pValue())
                .outcome();
        if (outcome instanceof Outcome.Failed || !vector.expected().has("ci95")) {
            return outcome;
        }
        return Check.of(vector, Math.max(vector.tolerance(), QUANTILE_TOLERANCE))
                .interval("ci95", difference.interval(CONFIDENCE))
                .outcome();
    }

    static Outcome tost(Vector vector) {
        MeanDifference difference = MeanDifference.welch(Sample.of(baseline(vector)), Sample.of(candidate(vector)));
        double low = Given.number(vector.input().path("low"));
        double high = Given.number(vector.input().path("upp"));
        Agreement agreement = new Agreement(vector.tolerance());
        agreement.number("p", vector.expected().path("p"), difference.equivalence(low, high));
        side(agreement, vector.expected().path("lower"), difference, Alternative.GREATER, low);
        side(agreement, vector.expected().path("upper"), difference, Alternative.LESS, high);
        return agreement.outcome();
    }

    private static void side(
            Agreement agreement, JsonNode expected, MeanDifference difference, Alternative side, double margin) {
        if (expected.isArray()) {
            TestResult test = difference.test(side, margin);
            agreement.number(side + " t", expected.path(0), test.statistic());
            agreement.number(side + " p", expected.path(1), test.pValue());
            agreement.number(side + " df", expected.path(2), difference.degrees());
        }
    }

    /// The function's name says which variance and which side: `ttest_ind(larger, value=…)` pools only when told.
    static Outcome nonInferiority(Vector vector) {
        MeanDifference difference = MeanDifference.welch(Sample.of(baseline(vector)), Sample.of(candidate(vector)));
        Alternative side = vector.function().contains("smaller") ? Alternative.LESS : Alternative.GREATER;
        TestResult test = difference.test(side, Given.number(vector.input().path("margin")));
        return Check.of(vector)
                .test("t", test)
                .number("df", difference.degrees())
                .outcome();
    }

    static Outcome yuen(Vector vector) {
        double trim = Given.number(vector.input().path("trim"), 0.2);
        TestResult test = Yuen.test(baseline(vector), candidate(vector), trim);
        return Check.of(vector).test("t", test).outcome();
    }

    static Outcome cohenD(Vector vector) {
        double d = EffectSize.cohenD(Sample.of(baseline(vector)), Sample.of(candidate(vector)));
        return new Agreement(vector.tolerance())
                .number("cohen_d", vector.expected().path("cohen_d"), d)
                .outcome();
    }

    static Outcome cohenDOfSummaries(Vector vector) {
        JsonNode input = vector.input();
        double d = input.path("x").isArray()
                ? EffectSize.cohenD(
                        Sample.of(Given.numbers(input.path("y"))), Sample.of(Given.numbers(input.path("x"))))
                : EffectSize.cohenD(summary(input, "1"), summary(input, "2"));
        return new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), d)
                .outcome();
    }

    private static Sample summary(JsonNode input, String which) {
        double deviation = Given.number(input.path("sd" + which));
        return new Sample(
                Given.number(input.path("n" + which)), Given.number(input.path("mean" + which)), deviation * deviation);
    }

    static Outcome pairedInterval(Vector vector) {
        return ends(vector, MeanDifference.paired(Sample.of(differences(vector))), alpha(vector));
    }

    /// The program that published these leaves alpha in each tail here, and half of it in a tail where users are
    /// paired.
    static Outcome unpairedInterval(Vector vector) {
        double[] x = Given.numbers(vector.input().path("x"));
        double[] y = Given.numbers(vector.input().path("y"));
        return ends(vector, MeanDifference.student(Sample.of(y), Sample.of(x)), 2 * alpha(vector));
    }

    private static double alpha(Vector vector) {
        return Given.number(vector.params().path("alpha"), 1 - CONFIDENCE);
    }

    private static Outcome ends(Vector vector, MeanDifference difference, double alpha) {
        return new Agreement(vector.tolerance())
                .number(
                        "low",
                        vector.expected().path("low"),
                        difference.interval(1 - alpha).low())
                .number(
                        "high",
                        vector.expected().path("high"),
                        difference.interval(1 - alpha).high())
                .outcome();
    }

    static Outcome pairedError(Vector vector) {
        double error = MeanDifference.paired(Sample.of(differences(vector))).error();
        return new Agreement(vector.tolerance())
                .number("value", vector.expected().path("value"), error)
                .outcome();
    }

    private static double[] differences(Vector vector) {
        double[] x = Given.numbers(vector.input().path("x"));
        double[] y = Given.numbers(vector.input().path("y"));
        Arrays.setAll(x, i -> x[i] - y[i]);
        return x;
    }

    private static LinearModel model(Vector vector) {
        double[] group = Given.numbers(vector.input().path("g"));
        boolean[] candidate = new boolean[group.length];
        for (int i = 0; i < group.length; i++) {
            candidate[i] = group[i] == 1;
        }
        return new LinearModel(Given.numbers(vector.input().path("y")), candidate);
    }

    static Outcome robust(Vector vector) {
        int at = vector.function().indexOf("HC");
        if (at < 0) {
            return Outcome.skipped("not understood: " + vector.function());
        }
        int kind = vector.function().charAt(at + 2) - '0';
        LinearModel model = model(vector);
        return Check.of(vector)
                .number("effect", model.effect())
                .number("se", model.robustError(kind))
                .outcome();
    }

    static Outcome clustered(Vector vector) {
        long[] cluster = Arrays.stream(Given.numbers(vector.input().path("cluster")))
                .mapToLong(c -> (long) c)
                .toArray();
        LinearModel model = model(vector);
        double error = model.clusteredError(cluster);
        return Check.of(vector)
                .number("effect", model.effect())
                .number("se", error)
                .number("p", Normal.twoSided(model.effect() / error))
                .outcome();
    }

    static Outcome percentile(Vector vector) {
        double q = Given.number(vector.input().path("q")) / 100;
        return new Agreement(vector.tolerance())
                .number(
                        "value",
                        vector.expected().path("value"),
                        Quantile.of(Given.numbers(vector.input().path("x")), q))
                .outcome();
    }
}
