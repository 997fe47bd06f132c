package org.recscope.analytics.verification.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.effect.Law;
import org.recscope.analytics.experiment.effect.Question;
import org.recscope.analytics.experiment.sequential.GroupSequential;
import org.recscope.analytics.experiment.sequential.Spending;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Differences and summaries of Confidence: every pair of levels within each group, margins, and its corrections.
final class ConfidenceChecks {
    private final Vector vector;
    private final JsonNode args;
    private final ConfidenceTable table;
    private final String correction;
    private final List<String> groupBy;
    private final List<ConfidencePair> pairs = new ArrayList<>();

    private ConfidenceChecks(Vector vector) {
        this.vector = vector;
        this.args = vector.input().path("args");
        this.table = new ConfidenceTable(vector.input());
        this.correction = table.settings().path("correction_method").asString("bonferroni");
        this.groupBy = args.path("groupby").isString()
                ? List.of(args.path("groupby").asString())
                : Numbers.texts(args.path("groupby"));
    }

    static Outcome summary(Vector vector) {
        ConfidenceTable table = new ConfidenceTable(vector.input());
        Agreement agreement = new Agreement(vector.tolerance());
        for (int row = 0; row < table.size(); row++) {
            ConfidenceRow one = table.row(row);
            boolean t = table.method(row).equals("t-test");
            Question question = new Question(table.alpha(), Alternative.TWO_SIDED, t ? Law.T : Law.Z);
            Interval interval = question.interval(one.estimate(), one.error(), one.n() - 1);
            JsonNode out = vector.expected();
            agreement
                    .number("estimate", out.path("point_estimate").path(row), one.estimate())
                    .number("low", out.path("ci_lower").path(row), interval.low())
                    .number("high", out.path("ci_upper").path(row), interval.high());
        }
        return agreement.outcome();
    }

    static Outcome differences(Vector vector) {
        return new ConfidenceChecks(vector).differences();
    }

    /// Groups stand in the order of their names.
    static Outcome power(Vector vector) {
        ConfidenceChecks check = new ConfidenceChecks(vector);
        check.pair();
        JsonNode out = vector.expected();
        JsonNode powers = out.path("achieved_power");
        boolean named = check.groupBy.stream().allMatch(out::has) && out.has("level_1") && out.has("level_2");
        Map<String, ConfidencePair> byKey = new TreeMap<>();
        check.pairs.forEach(pair -> byKey.put(pair.key(), pair));
        List<ConfidencePair> sorted = List.copyOf(byKey.values());
        Agreement agreement = new Agreement(vector.tolerance()).same("pairs", powers.size(), sorted.size());
        for (int i = 0; i < Math.min(powers.size(), sorted.size()); i++) {
            ConfidencePair pair = named ? byKey.get(check.key(out, i)) : sorted.get(i);
            double ours = pair == null ? Double.NaN : check.power(pair);
            agreement.number("power " + i, powers.path(i), ours);
        }
        return agreement.outcome();
    }

    private double power(ConfidencePair pair) {
        double n = pair.one().n();
        double m = pair.other().n();
        double pooled =
                ((n - 1) * pair.one().variance() + (m - 1) * pair.other().variance()) / (n + m - 2);
        if (table.method(pair.one().index()).equals("chi-squared")) {
            double share = (pair.one().raw() * n + pair.other().raw() * m) / (n + m);
            pooled = share * (1 - share);
        }
        double error = Math.sqrt(pooled * (1 / n + 1 / m));
        return new org.recscope.analytics.experiment.plan.Precision(
                        args.path("alpha").doubleValue(), 0.8)
                .power(args.path("mde").doubleValue(), error);
    }

    private Outcome differences() {
        pair();
        Map<String, List<ConfidencePair>> families = new LinkedHashMap<>();
        String ordinal = table.settings().path("ordinal_group_column").asString("");
        boolean sequential = args.path("final_expected_sample_size_column").isString();
        for (ConfidencePair pair : pairs) {
            List<String> columns = groupBy.stream()
                    .filter(column -> !sequential || !column.equals(ordinal))
                    .toList();
            String family = table.key(columns, pair.one().index()) + "|"
                    + table.method(pair.one().index());
            families.computeIfAbsent(sequential ? family : "", key -> new ArrayList<>())
                    .add(pair);
        }
        int comparisons = comparisons();
        for (List<ConfidencePair> family : families.values()) {
            ConfidenceFamily corrected = new ConfidenceFamily(family, correction, table.alpha(), comparisons);
            corrected.adjust(sequential ? levels(family, comparisons) : null);
        }
        return compare(sequential);
    }

    /// Every level against the reference, in each group.
    private void pair() {
        List<String> levelColumns = table.groupColumns().stream()
                .filter(column -> args.path("groupby").isString()
                        ? !args.path("groupby").asString().contains(column)
                        : !groupBy.contains(column))
                .toList();
        if (args.path("levels").isArray()) {
            listed(args.path("levels"), levelColumns);
            return;
        }
        String reference = level(args.has("level") ? args.path("level") : args.path("level_1"));
        String only = args.has("level_2") ? level(args.path("level_2")) : null;
        boolean swapped = args.path("level_as_reference").isBoolean()
                && !args.path("level_as_reference").booleanValue();
        pair(levelColumns, reference, only, swapped);
    }

    /// Two levels, or several such twos.
    private void listed(JsonNode levels, List<String> levelColumns) {
        boolean one = levels.size() == 2
                && !(levels.path(0).isArray() && levels.path(0).path(0).isArray())
                && !(levelColumns.size() == 1 && levels.path(0).isArray());
        if (one) {
            pair(levelColumns, level(levels.path(0)), level(levels.path(1)), false);
            return;
        }
        levels.forEach(two -> pair(levelColumns, level(two.path(0)), level(two.path(1)), false));
    }

    private void pair(List<String> levelColumns, String reference, @Nullable String only, boolean swapped) {
        for (int i = 0; i < table.size(); i++) {
            for (int j = 0; j < table.size(); j++) {
                boolean pair = table.key(levelColumns, i).equals(reference)
                        && !table.key(levelColumns, j).equals(reference)
                        && table.key(groupBy, i).equals(table.key(groupBy, j))
                        && (only == null || table.key(levelColumns, j).equals(only));
                if (pair) {
                    add(swapped ? j : i, swapped ? i : j, levelColumns);
                }
            }
        }
    }

    private void add(int one, int other, List<String> levelColumns) {
        String key =
                table.key(groupBy, one) + "|" + table.key(levelColumns, one) + "|" + table.key(levelColumns, other);
        ConfidenceMargin margin = ConfidenceMargin.of(args.path("nims"), table, groupBy, one, args);
        boolean t = table.method(one).equals("t-test");
        boolean ranks = table.method(one).equals("chi-squared");
        pairs.add(new ConfidencePair(key, table.row(one), table.row(other), margin, t ? Law.T : Law.Z, ranks));
    }

    private static String level(JsonNode level) {
        return level.isArray() ? String.join(", ", Numbers.texts(level)) : ConfidenceTable.text(level);
    }

    /// How many comparisons Confidence counts.
    private int comparisons() {
        Set<String> levels = new HashSet<>();
        Set<String> groups = new HashSet<>();
        Set<String> free = new HashSet<>();
        Set<String> metrics = new HashSet<>();
        Set<String> twoSided = new HashSet<>();
        Set<String> segments = new HashSet<>();
        boolean sequential = args.path("final_expected_sample_size_column").isString();
        String ordinal = table.settings().path("ordinal_group_column").asString("");
        List<String> columns = groupBy.stream()
                .filter(column -> !sequential || !column.equals(ordinal))
                .toList();
        String metric = table.settings().path("metric_column").asString("");
        List<String> parts = Numbers.texts(table.settings().path("segments"));
        for (ConfidencePair pair : pairs) {
            int row = pair.one().index();
            levels.add(pair.levels());
            groups.add(table.key(columns, row));
            if (!pair.margin().given()) {
                free.add(table.key(columns, row));
                metrics.add(metric.isEmpty() ? "" : table.text(metric, row));
            }
            if (pair.margin().side() == Alternative.TWO_SIDED) {
                twoSided.add(table.key(columns, row));
            }
            segments.add(table.key(parts, row));
        }
        return switch (correction) {
            case "bonferroni" -> Math.max(1, levels.size() * groups.size());
            case "bonferroni-only-count-two-sided", "bonferroni-only-count-twosided" ->
                Math.max(1, levels.size() * twoSided.size());
            default -> {
                if (!correction.startsWith("spot-1") && !correction.startsWith("bonferroni-do-not-count")) {
                    yield 1;
                }
                if (metric.isEmpty()
                        || !table.settings().path("treatment_column").isString()) {
                    yield Math.max(1, levels.size() * free.size());
                }
                int cells = parts.isEmpty() || !groupBy.containsAll(parts) ? 1 : segments.size();
                yield Math.max(1, levels.size() * Math.max(1, metrics.size()) * cells);
            }
        };
    }

    /// The level of each look when the same question is asked again and again.
    private double[] levels(List<ConfidencePair> family, int comparisons) {
        String last = args.path("final_expected_sample_size_column").asString();
        Map<String, Integer> looks = new LinkedHashMap<>();
        family.forEach(pair -> looks.putIfAbsent(table.key(groupBy, pair.one().index()), looks.size()));
        double[] totals = new double[looks.size()];
        double most = 0;
        for (ConfidencePair pair : family) {
            String own = table.key(groupBy, pair.one().index());
            int look = looks.getOrDefault(own, 0);
            totals[look] = total(own);
            most = Math.max(
                    most, Math.max(totals[look], table.value(last, pair.one().index())));
        }
        double[] shares = new double[totals.length];
        for (int i = 0; i < totals.length; i++) {
            shares[i] = totals[i] / most;
        }
        boolean two = family.getFirst().side(correction) == Alternative.TWO_SIDED;
        double alpha = family.getFirst().alpha(correction, table.alpha()) / comparisons;
        double[] bounds =
                GroupSequential.bounds(shares, alpha, two ? 2 : 1, Spending.power(2), SequentialChecks::landem);
        double[] levels = new double[family.size()];
        for (int i = 0; i < levels.length; i++) {
            int look = looks.getOrDefault(table.key(groupBy, family.get(i).one().index()), 0);
            levels[i] = (two ? 2 : 1) * Normal.sf(bounds[look]);
        }
        return levels;
    }

    private double total(String group) {
        double total = 0;
        for (int row = 0; row < table.size(); row++) {
            total += table.key(groupBy, row).equals(group) ? table.row(row).n() : 0;
        }
        return total;
    }

    private Outcome compare(boolean sequential) {
        JsonNode out = vector.expected();
        Agreement agreement = new Agreement(vector.tolerance());
        Map<String, ConfidencePair> byKey = new LinkedHashMap<>();
        pairs.forEach(pair -> byKey.put(pair.key(), pair));
        boolean absolute = args.path("absolute").asBoolean(true);
        for (int i = 0; i < out.path("difference").size(); i++) {
            String key = key(out, i);
            ConfidencePair pair = byKey.get(key);
            if (pair == null) {
                return Outcome.failed("no pair " + key + " among " + byKey.keySet());
            }
            double scale = absolute ? 1 : 1 / pair.one().estimate();
            agreement.number("difference", out.path("difference").path(i), pair.difference() * scale);
            interval(out, "ci_lower", "ci_upper", i, pair.interval(), scale, agreement);
            interval(out, "adjusted ci_lower", "adjusted ci_upper", i, pair.adjustedInterval(), scale, agreement);
            if (!sequential) {
                agreement.number("p", out.path("p-value").path(i), pair.p());
                agreement.number("adjusted p", out.path("adjusted p-value").path(i), pair.adjustedP());
            }
            agreement.same("significant", out.path("is_significant").path(i).booleanValue(), pair.significant());
        }
        return agreement.outcome();
    }

    private String key(JsonNode out, int i) {
        List<String> groups = groupBy.stream()
                .map(column -> ConfidenceTable.text(out.path(column).path(i)))
                .toList();
        return String.join(", ", groups) + "|" + level(out.path("level_1").path(i)) + "|"
                + level(out.path("level_2").path(i));
    }

    private static void interval(
            JsonNode out, String low, String high, int i, Interval ours, double scale, Agreement agreement) {
        agreement.number(low, out.path(low).path(i), ours.low() * scale);
        agreement.number(high, out.path(high).path(i), ours.high() * scale);
    }
}
