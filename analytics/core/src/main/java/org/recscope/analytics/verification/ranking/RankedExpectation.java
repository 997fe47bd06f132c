package org.recscope.analytics.verification.ranking;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;

/// Compares the values of a world with what a vector expects, in any of the forms in which it is said: by user, by
/// cut-off, as a mean.
final class RankedExpectation {
    private final RankedWorld world;
    private final Asked asked;
    private final JsonNode expected;
    private final Agreement agreement;

    private RankedExpectation(RankedWorld world, Asked asked, Vector vector) {
        this.world = world;
        this.asked = asked;
        this.expected = vector.expected();
        this.agreement = new Agreement(vector.tolerance());
    }

    static Outcome check(RankedWorld world, Asked asked, Vector vector) {
        RankedExpectation expectation = new RankedExpectation(world, asked, vector);
        expectation.byUser("per_user");
        expectation.byUser("per_query");
        expectation.means();
        expectation.byCutoff("at");
        expectation.byCutoff("mean_at");
        expectation.table();
        Outcome outcome = expectation.agreement.outcome();
        return outcome instanceof Outcome.Failed && world.repeats() && aboutRepeats(vector)
                ? Outcome.skipped("it names an item of a user twice and counts it twice")
                : outcome;
    }

    private static boolean aboutRepeats(Vector vector) {
        String words = vector.params() + " " + vector.json().path("note") + " "
                + vector.json().path("source");
        return words.toLowerCase(Locale.ROOT).contains("duplicate");
    }

    private Map<String, Double> values(MetricName name) {
        Map<String, Double> values = new LinkedHashMap<>();
        world.values(name)
                .forEach((user, value) ->
                        values.put(user, asked.listed() && !world.listed(user) ? Double.NaN : asked.scale() * value));
        return values;
    }

    /// A user who is not expected to have a value must have none.
    private void byUser(String field) {
        JsonNode byUser = expected.path(field);
        if (!byUser.isObject()) {
            return;
        }
        Map<String, Double> ours = values(asked.name());
        byUser.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                atCutoffs(entry.getKey(), entry.getValue());
            } else {
                agreement.number(entry.getKey(), entry.getValue(), ours.getOrDefault(entry.getKey(), Double.NaN));
            }
        });
        ours.forEach((user, value) -> {
            if (!byUser.has(user) && !Double.isNaN(value)) {
                agreement.same("user " + user, "no value", value);
            }
        });
    }

    private void atCutoffs(String user, JsonNode cutoffs) {
        cutoffs.properties()
                .forEach(entry -> agreement.number(
                        user + " @" + entry.getKey(),
                        entry.getValue(),
                        values(asked.metric().at(Integer.parseInt(entry.getKey())))
                                .getOrDefault(user, Double.NaN)));
    }

    private void means() {
        if (expected.isNumber() || expected.isNull()) {
            agreement.number("value", expected, aggregate(asked.name()));
        }
        for (String field : new String[] {"value", "mean", "aggregate", "full_list", "all", "overall"}) {
            if (expected.has(field)) {
                agreement.number(field, expected.path(field), aggregate(asked.name()));
            }
        }
    }

    private void byCutoff(String field) {
        expected.path(field)
                .properties()
                .forEach(entry -> agreement.number(
                        "@" + entry.getKey(),
                        entry.getValue(),
                        aggregate(asked.metric().at(Integer.parseInt(entry.getKey())))));
    }

    /// Rows of users, columns of cut-offs from 1.
    private void table() {
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (field.getKey().startsWith("by_user_then_k")) {
                table(field.getValue());
            }
        }
    }

    private void table(JsonNode rows) {
        for (int k = 1; k <= rows.path(0).size(); k++) {
            int user = 0;
            for (double value : values(asked.metric().at(k)).values()) {
                agreement.number("user " + user + " @" + k, rows.path(user++).path(k - 1), value);
            }
        }
    }

    private double aggregate(MetricName name) {
        if (name.family().equals("gauc")) {
            return asked.scale() * world.value(name);
        }
        DoubleSummaryStatistics defined = values(name).values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .summaryStatistics();
        if (asked.added()) {
            return defined.getSum();
        }
        return defined.getCount() == 0 ? Double.NaN : defined.getAverage();
    }
}
