package org.recscope.analytics.verification.experiment;

import static org.recscope.analytics.verification.experiment.Numbers.at;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.experiment.adjust.Slope;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.sums.Sums;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// A table of sums by group, as Confidence reads it.
final class ConfidenceTable {
    private final JsonNode settings;
    private final JsonNode data;
    private final List<ConfidenceRow> rows = new ArrayList<>();

    ConfidenceTable(JsonNode input) {
        this.settings = input.path("settings");
        this.data = input.path("data");
        int size = data.path(settings.path("denominator").asString()).size();
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int row = 0; row < size; row++) {
            String metric = settings.path("metric_column").isString()
                    ? text(settings.path("metric_column").asString(), row)
                    : "";
            groups.computeIfAbsent(method(row) + "|" + metric, key -> new ArrayList<>())
                    .add(row);
            rows.add(new ConfidenceRow(row, 0, 0, 0, 0, false));
        }
        groups.values().forEach(this::estimate);
    }

    private void estimate(List<Integer> group) {
        boolean binary = group.stream().allMatch(row -> number("numerator", row) == number("numerator_sumsq", row));
        boolean adjusts = method(group.getFirst()).equals("z-test-linreg");
        double theta = adjusts ? slope(group) : 0;
        for (int row : group) {
            double n = number("denominator", row);
            double sum = number("numerator", row);
            double raw = sum / n;
            double squares = number("numerator_sumsq", row);
            boolean share = binary || method(row).equals("chi-squared");
            double variance = share ? squares / n - raw * raw : (squares - sum * sum / n) / (n - 1);
            double estimate = raw;
            if (adjusts) {
                Sums sums = sums(row);
                double centre =
                        group.stream().mapToDouble(r -> number("feature", r)).sum()
                                / group.stream()
                                        .mapToDouble(r -> number("denominator", r))
                                        .sum();
                estimate = raw - theta * (sums.mean(1) - centre);
                variance = sums.covariance(0, 0)
                        + theta * theta * sums.product(1, 1) / n
                        - 2 * theta * sums.product(0, 1) / n;
            }
            rows.set(row, new ConfidenceRow(row, estimate, variance, n, raw, binary));
        }
    }

    private double slope(List<Integer> group) {
        List<Sums> sums = group.stream().map(this::sums).toList();
        return Slope.TOTAL.theta(sums, new Functional.Mean(0), List.of(new Functional.Mean(1)))[0];
    }

    private Sums sums(int row) {
        double[][] products = {
            {number("numerator_sumsq", row), 0}, {number("feature_cross", row), number("feature_ssq", row)}
        };
        return Sums.ofRaw(
                (long) number("denominator", row),
                new double[] {number("numerator", row), number("feature", row)},
                products);
    }

    int size() {
        return rows.size();
    }

    ConfidenceRow row(int index) {
        return rows.get(index);
    }

    String method(int row) {
        return text(settings.path("method_column").asString(), row);
    }

    /// A number by the setting that names its column; without one the numerator stands for its squares.
    double number(String setting, int row) {
        String column = settings.path(setting).isString()
                ? settings.path(setting).asString()
                : settings.path("numerator").asString();
        return Vector.number(data.path(column).path(row)).orElse(Double.NaN);
    }

    boolean has(String column) {
        return data.has(column);
    }

    double value(String column, int row) {
        return Vector.number(data.path(column).path(row)).orElse(Double.NaN);
    }

    String text(String column, int row) {
        return text(data.path(column).path(row));
    }

    static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isString() ? value.asString() : value.toString();
    }

    /// What is written in some columns of a row.
    String key(List<String> columns, int row) {
        List<String> parts = columns.stream().map(column -> text(column, row)).toList();
        return String.join(", ", parts);
    }

    List<String> groupColumns() {
        List<String> columns = new ArrayList<>(Numbers.texts(settings.path("categorical_group_columns")));
        if (settings.path("ordinal_group_column").isString()) {
            columns.add(settings.path("ordinal_group_column").asString());
        }
        return columns.stream().distinct().toList();
    }

    double alpha() {
        return 1 - at(settings, "interval_size");
    }

    JsonNode settings() {
        return settings;
    }
}
