package org.recscope.analytics.verification.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Confidence's planner: sizes for an effect or a margin, the effect a size finds, the width of an interval, and the
/// weights that need the fewest units; sizes are rounded up twice, an arm first.
final class ConfidencePlan {
    private static final int KAPPAS = 100;

    private final JsonNode settings;
    private final JsonNode data;
    private final JsonNode args;
    private final int rows;
    private final String correction;

    private ConfidencePlan(JsonNode input) {
        this.settings = input.path("settings");
        this.args = input.path("args");
        this.data = input.path("data");
        this.rows = data.path(column("_point_estimate_column")).size();
        this.correction = settings.path("_correction_method").asString("bonferroni");
    }

    private String column(String setting) {
        return settings.path(setting).asString("");
    }

    /// Compares what a row of the table is planned to need.
    @FunctionalInterface
    private interface RowCheck {
        void compare(ConfidencePlan plan, int row, double[] weights, Agreement agreement);
    }

    static Outcome sizes(Vector vector) {
        JsonNode out = vector.expected();
        return everyRow(vector, (plan, row, weights, agreement) -> {
            double size = plan.size(row, weights);
            agreement.number("size", out.path("required_sample_size_for_metric").path(row), size);
            agreement.number("width", out.path("ci_width").path(row), plan.width(row, weights));
        });
    }

    static Outcome effects(Vector vector) {
        JsonNode out = vector.expected();
        return everyRow(vector, (plan, row, weights, agreement) -> {
            if (!plan.binary(row) || plan.margin(row)) {
                agreement.number("effect", out.path("powered_effect").path(row), plan.effect(row, weights));
            }
        });
    }

    private static Outcome everyRow(Vector vector, RowCheck check) {
        ConfidencePlan plan = new ConfidencePlan(vector.input());
        double[] weights = Numbers.list(plan.args.path("treatment_weights"));
        Agreement agreement = new Agreement(vector.tolerance());
        for (int row = 0; row < plan.rows; row++) {
            plan.compareLevels(vector.expected(), row, agreement);
            check.compare(plan, row, weights, agreement);
        }
        return agreement.outcome();
    }

    static Outcome weights(Vector vector) {
        ConfidencePlan plan = new ConfidencePlan(vector.input());
        int groups = plan.args.path("number_of_groups").intValue();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int row = 0; row < plan.rows; row++) {
            least = Math.min(least, plan.kappa(row));
            most = Math.max(most, plan.kappa(row));
        }
        double best = Double.POSITIVE_INFINITY;
        double[] chosen = {};
        for (int i = 0; i < (least == most ? 1 : KAPPAS); i++) {
            double[] weights = weights(least + (most - least) * i / (KAPPAS - 1), groups);
            double size = 0;
            for (int row = 0; row < plan.rows; row++) {
                size = Math.max(size, plan.sizeGiven(row, weights));
            }
            if (Math.ceil(size) < best) {
                best = Math.ceil(size);
                chosen = weights;
            }
        }
        JsonNode out = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance()).number("size", out.path(1), best);
        for (int i = 0; i < chosen.length; i++) {
            agreement.number("weight", out.path(0).path(i), chosen[i]);
        }
        return agreement.outcome();
    }

    private static double[] weights(double kappa, int groups) {
        double[] weights = new double[groups];
        java.util.Arrays.fill(weights, 1 / (kappa + groups - 1));
        weights[0] *= kappa;
        return weights;
    }

    private double kappa(int row) {
        double p = estimate(row);
        if (!binary(row) || margin(row) || p == 0) {
            return 1;
        }
        double other = p + effect(row);
        return Math.sqrt(p * (1 - p) / (other * (1 - other)));
    }

    private void compareLevels(JsonNode out, int row, Agreement agreement) {
        agreement
                .number("alpha", out.path("alpha").path(row), alpha(row))
                .number(
                        "adjusted alpha",
                        out.path("adjusted_alpha_power_sample_size").path(row),
                        level(row))
                .number("adjusted power", out.path("adjusted_power").path(row), power());
    }

    private boolean binary(int row) {
        return data.path(column("_is_binary")).path(row).asBoolean(false);
    }

    private double estimate(int row) {
        return value(column("_point_estimate_column"), row);
    }

    private double variance(int row) {
        return value(column("_var_column"), row);
    }

    private double value(String column, int row) {
        return Vector.number(data.path(column).path(row)).orElse(Double.NaN);
    }

    private double nim(int row) {
        return value(args.path("nim_column").asString("nim"), row);
    }

    private boolean margin(int row) {
        return !Double.isNaN(nim(row));
    }

    private String preference(int row) {
        return ConfidenceTable.text(
                data.path(args.path("preferred_direction_column").asString("preference"))
                        .path(row));
    }

    /// The effect that is to be found, beyond the margin where there is one.
    private double effect(int row) {
        double sign = preference(row).equalsIgnoreCase("decrease") ? -1 : 1;
        if (margin(row)) {
            return (preference(row).isEmpty() ? -1 : sign) * nim(row) * estimate(row);
        }
        return sign * value(args.path("mde_column").asString("mde"), row) * estimate(row);
    }

    private double alpha(int row) {
        double alpha = 1 - at(settings, "_interval_size");
        return correction.equals("spot-1-bonferroni") && !preference(row).isEmpty() ? 2 * alpha : alpha;
    }

    private boolean twoSided(int row) {
        return correction.equals("spot-1-bonferroni") || preference(row).isEmpty();
    }

    private double level(int row) {
        return alpha(row) / comparisons();
    }

    private int comparisons() {
        double[] weights = Numbers.list(args.path("treatment_weights"));
        int levels = weights.length - 1;
        List<String> columns = Numbers.texts(settings.path("_all_group_columns"));
        Set<String> groups = new HashSet<>();
        Set<String> free = new HashSet<>();
        Set<String> two = new HashSet<>();
        for (int row = 0; row < rows; row++) {
            String key = key(columns, row);
            groups.add(key);
            if (!margin(row)) {
                free.add(key);
            }
            if (twoSided(row)) {
                two.add(key);
            }
        }
        if (correction.equals("bonferroni")) {
            return Math.max(1, levels * groups.size());
        }
        if (correction.startsWith("bonferroni-only-count")) {
            return Math.max(1, levels * two.size());
        }
        boolean counts = correction.startsWith("spot-1") || correction.startsWith("bonferroni-do-not-count");
        return counts ? Math.max(1, levels * free.size()) : 1;
    }

    private String key(List<String> columns, int row) {
        List<String> parts = new ArrayList<>();
        columns.forEach(
                column -> parts.add(ConfidenceTable.text(data.path(column).path(row))));
        return String.join("|", parts);
    }

    /// SPOT-1 shares the chance of missing something among the guardrails and all successes.
    private double power() {
        double power = at(settings, "_power");
        if (!correction.startsWith("spot-1")) {
            return power;
        }
        Set<String> metrics = new HashSet<>();
        Set<String> successes = new HashSet<>();
        for (int row = 0; row < rows; row++) {
            String metric =
                    ConfidenceTable.text(data.path(column("_metric_column")).path(row));
            metrics.add(metric);
            if (!margin(row)) {
                successes.add(metric);
            }
        }
        int guardrails = metrics.size() - successes.size();
        return 1 - (1 - power) / (successes.isEmpty() ? guardrails : guardrails + 1);
    }

    private double z(int row) {
        return Normal.upperQuantile(level(row) / (twoSided(row) ? 2 : 1));
    }

    private double size(int row, double[] weights) {
        return size(row, weights, z(row) + Normal.quantile(power()));
    }

    /// The table of the weights states levels and power that were computed before.
    private double sizeGiven(int row, double[] weights) {
        JsonNode table = args.path("sample_size_df");
        double level = at(table.path("adjusted_alpha_power_sample_size"), row);
        boolean two = ConfidenceTable.text(table.path("preference_used_in_test").path(row))
                .equals("two-sided");
        double power = at(table.path("adjusted_power"), row);
        return size(row, weights, Normal.upperQuantile(level / (two ? 2 : 1)) + Normal.quantile(power));
    }

    private static double at(JsonNode node, Object place) {
        JsonNode found = place instanceof Integer index ? node.path(index) : node.path(String.valueOf(place));
        return Vector.number(found).orElse(Double.NaN);
    }

    private double size(int row, double[] weights, double reach) {
        double all = java.util.Arrays.stream(weights).sum();
        double most = 0;
        for (int arm = 1; arm < weights.length; arm++) {
            double kappa = weights[0] / weights[arm];
            double share = (weights[0] + weights[arm]) / all;
            double z = reach / Math.abs(effect(row));
            double arms = Math.ceil(z * z * (variance(row) / kappa + treated(row)));
            most = Math.max(most, Math.ceil((arms + arms * kappa) / share));
        }
        return most == 0 || Double.isNaN(effect(row)) ? Double.NaN : most;
    }

    /// The treatment's variance: a share's follows from the effect.
    private double treated(int row) {
        double share = estimate(row) + effect(row);
        return binary(row) && !margin(row) ? share * (1 - share) : variance(row);
    }

    private double effect(int row, double[] weights) {
        double all = java.util.Arrays.stream(weights).sum();
        double reach = z(row) + Normal.quantile(power());
        double most = 0;
        for (int arm = 1; arm < weights.length; arm++) {
            double kappa = weights[0] / weights[arm];
            double share = (weights[0] + weights[arm]) / all;
            double part = reach * reach * (variance(row) / kappa + variance(row));
            double units = at(args, "sample_size") * share;
            most = Math.max(most, Math.sqrt((part + kappa * part) / units));
        }
        return most == 0 ? Double.NaN : most;
    }

    private double width(int row, double[] weights) {
        double units = value(args.path("final_expected_sample_size_column").asString(""), row);
        if (Double.isNaN(units)) {
            return Double.NaN;
        }
        double all = java.util.Arrays.stream(weights).sum();
        double control = Math.floor(weights[0] / all * units);
        double most = 0;
        for (int arm = 1; arm < weights.length; arm++) {
            double treated = Math.floor(weights[arm] / all * units);
            double error = Math.sqrt(variance(row) / control + treated(row) / treated);
            most = Math.max(most, 2 * z(row) * error);
        }
        return most;
    }
}
