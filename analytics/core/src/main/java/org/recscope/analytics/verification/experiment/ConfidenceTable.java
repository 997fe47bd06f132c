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
        boolean adjusts = method(group.getFirst()).equals("z-test-linreg")
                && data.has(settings.path("feature").asString(""));
        for (int row : group) {
            double n = number("denominator", row);
            double sum = number("numerator", row);
            double raw = sum / n;
            double squares = number("numerator_sumsq", row);
            boolean share = binary || method(row).equals("chi-squared");
            double variance = share ? squares / n - raw * raw : (squares - sum * sum / n) / (n - 1);
            rows.set(row, new ConfidenceRow(row, raw, variance, n, raw, binary));
        }
        if (adjusts) {
            adjust(group);
        }
    }

    /// Takes away what the features say, with one slope for all rows of the group; a unit's variance keeps the divisor
    /// it has, what is taken away has n.
    private void adjust(List<Integer> group) {
        List<Sums> sums = group.stream().map(this::sums).toList();
        List<Functional> features = new ArrayList<>();
        for (int f = 1; f < sums.getFirst().columns(); f++) {
            features.add(new Functional.Mean(f));
        }
        double[] slopes = Slope.TOTAL.theta(sums, new Functional.Mean(0), features);
        Sums all = Sums.sum(sums);
        for (int i = 0; i < group.size(); i++) {
            ConfidenceRow plain = rows.get(group.get(i));
            double estimate = plain.raw();
            double taken = 0;
            for (int f = 0; f < slopes.length; f++) {
                estimate -= slopes[f] * (sums.get(i).mean(f + 1) - all.mean(f + 1));
                taken -= 2 * slopes[f] * sums.get(i).product(0, f + 1);
                for (int g = 0; g < slopes.length; g++) {
                    taken += slopes[f] * slopes[g] * sums.get(i).product(f + 1, g + 1);
                }
            }
            double variance = plain.variance() + taken / plain.n();
            rows.set(
                    plain.index(),
                    new ConfidenceRow(plain.index(), estimate, variance, plain.n(), plain.raw(), plain.binary()));
        }
    }

    /// The outcome, then each feature: one stands as numbers, several as vectors and a matrix.
    private Sums sums(int row) {
        double[] features = Numbers.flat(cell("feature", row));
        double[] crossed = Numbers.flat(cell("feature_cross", row));
        double[] squares = Numbers.flat(cell("feature_ssq", row));
        int k = features.length;
        double[] totals = new double[k + 1];
        double[][] products = new double[k + 1][k + 1];
        totals[0] = number("numerator", row);
        products[0][0] = number("numerator_sumsq", row);
        for (int f = 0; f < k; f++) {
            totals[f + 1] = features[f];
            products[f + 1][0] = crossed[f];
            System.arraycopy(squares, f * k, products[f + 1], 1, k);
        }
        return Sums.ofRaw((long) number("denominator", row), totals, products);
    }

    private JsonNode cell(String setting, int row) {
        return data.path(settings.path(setting).asString("")).path(row);
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
