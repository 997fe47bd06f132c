package org.recscope.analytics.verification.ranking;

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
        return expectation.agreement.outcome();
    }

    /// A user who is not expected to have a value must have none.
    private void byUser(String field) {
        JsonNode byUser = expected.path(field);
        if (byUser.isObject()) {
            Map<String, Double> ours = world.values(asked.name());
            byUser.properties()
                    .forEach(entry -> agreement.number(
                            entry.getKey(),
                            entry.getValue(),
                            asked.scale() * ours.getOrDefault(entry.getKey(), Double.NaN)));
            ours.forEach((user, value) -> {
                if (!byUser.has(user) && !Double.isNaN(value)) {
                    agreement.same("user " + user, "no value", value);
                }
            });
        }
    }

    private void means() {
        for (String field : new String[] {"value", "mean", "aggregate", "full_list"}) {
            if (expected.has(field)) {
                agreement.number(field, expected.path(field), aggregate());
            }
        }
    }

    /// Counts of items are added up, everything else is averaged.
    private double aggregate() {
        if (!asked.metric().family().startsWith("num-")) {
            return asked.scale() * mean(asked.name());
        }
        return world.values(asked.name()).values().stream()
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private void byCutoff(String field) {
        expected.path(field)
                .properties()
                .forEach(entry -> agreement.number(
                        "@" + entry.getKey(),
                        entry.getValue(),
                        asked.scale() * mean(asked.metric().at(Integer.parseInt(entry.getKey())))));
    }

    /// Rows of users, columns of cut-offs from 1.
    private void table() {
        JsonNode rows = expected.path("by_user_then_k1..3");
        for (int k = 1; rows.isArray() && k <= rows.path(0).size(); k++) {
            Map<String, Double> ours = world.values(asked.metric().at(k));
            int user = 0;
            for (double value : ours.values()) {
                agreement.number("user " + user + " @" + k, rows.path(user++).path(k - 1), value);
            }
        }
    }

    private double mean(MetricName name) {
        if (name.family().equals("gauc")) {
            return world.value(name);
        }
        return world.values(name).values().stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
