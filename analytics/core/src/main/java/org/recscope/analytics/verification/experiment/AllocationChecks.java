package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import org.recscope.analytics.experiment.health.SampleRatio;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Sizes of arms against what they were meant to be, by everybody's test.
final class AllocationChecks {
    private AllocationChecks() {}

    static Outcome check(Vector vector) {
        JsonNode in = vector.input();
        if (vector.function().startsWith("tea_tasting")) {
            return tea(vector);
        }
        if (in.has("input")) {
            return confidence(vector, in.path("input"));
        }
        boolean users = in.has("users");
        double[] observed = Numbers.list(in.path(users ? "users" : "observed"));
        double[] weights = Numbers.list(in.has("weights") ? in.path("weights") : in.path("expected_percent"));
        if (users && hasEmptyArm(observed, weights)) {
            return Outcome.skipped("it counts units of an arm that is meant to be empty, but not that arm");
        }
        SampleRatio test = SampleRatio.chiSquared(observed, weights);
        if (vector.function().equals("computeSRM") && fractions(observed, weights)) {
            return Outcome.skipped("it rounds expected counts that are fractions");
        }
        Agreement agreement =
                new Agreement(vector.tolerance()).number("p", vector.expected().path("p"), test.p());
        if (vector.expected().has("chi2")) {
            agreement.number("chi2", vector.expected().path("chi2"), test.chiSquared());
        }
        return agreement.outcome();
    }

    private static boolean fractions(double[] observed, double[] weights) {
        double units = java.util.Arrays.stream(observed).sum();
        double all = java.util.Arrays.stream(weights).sum();
        for (double weight : weights) {
            double expected = units * weight / all;
            if (units == Math.rint(units) && Math.abs(Math.rint(expected) - expected) > 1e-9) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEmptyArm(double[] observed, double[] weights) {
        for (int i = 0; i < observed.length; i++) {
            if (weights[i] <= 0) {
                return true;
            }
        }
        return false;
    }

    static Outcome exact(Vector vector) {
        JsonNode in = vector.input();
        double p = SampleRatio.exact(in.path("k").longValue(), in.path("n").longValue(), at(in, "p"));
        return new Agreement(vector.tolerance())
                .number("p", vector.expected().path("p"), p)
                .outcome();
    }

    private static Outcome tea(Vector vector) {
        JsonNode settings = vector.input().path("settings");
        JsonNode counts = vector.input().path("counts");
        String method = settings.path("method").asString("auto");
        double p = at(vector.expected(), "pvalue");
        if (method.equals("auto") && p == 0.1) {
            return Outcome.skipped("its exact test is replaced there by one that answers 0.1");
        }
        long control = counts.path("control").longValue();
        long treatment = counts.path("treatment").longValue();
        double ratio = settings.path("ratio").asDouble(1);
        double weight = ratio / (1 + ratio);
        boolean exact = method.equals("binom") || method.equals("auto") && control + treatment < 1000;
        double ours = exact
                ? SampleRatio.exact(treatment, control + treatment, weight)
                : normal(
                        treatment,
                        control + treatment,
                        weight,
                        settings.path("correction").asBoolean(true));
        return new Agreement(vector.tolerance())
                .number("pvalue", vector.expected().path("pvalue"), ours)
                .outcome();
    }

    private static double normal(double count, double units, double weight, boolean continuity) {
        double apart = Math.abs(count - units * weight);
        double corrected = continuity ? Math.max(0, apart - 0.5) : apart;
        return Normal.twoSided(corrected / Math.sqrt(units * weight * (1 - weight)));
    }

    /// Shares of all groups are one family there; the expected shares are given by the group's columns.
    private static Outcome confidence(Vector vector, JsonNode in) {
        JsonNode groups = in.path("all_group_columns");
        double[] observed =
                Numbers.list(in.path("df").path(in.path("denominator").asString()));
        double[] weights = new double[observed.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = at(in.path("expected_proportions"), key(in.path("df"), groups, row));
        }
        return new Agreement(vector.tolerance())
                .number(
                        "p",
                        vector.expected().path(0),
                        SampleRatio.chiSquared(observed, weights).p())
                .outcome();
    }

    private static String key(JsonNode table, JsonNode groups, int row) {
        StringBuilder key = new StringBuilder();
        for (JsonNode group : groups) {
            JsonNode value = table.path(group.asString()).path(row);
            key.append(key.isEmpty() ? "" : ", ");
            key.append(value.isString() ? "'" + value.asString() + "'" : value.toString());
        }
        return groups.size() == 1 ? key.toString().replace("'", "") : "(" + key + ")";
    }
}
