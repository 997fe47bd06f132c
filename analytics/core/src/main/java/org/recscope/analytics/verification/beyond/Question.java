package org.recscope.analytics.verification.beyond;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// One of our metrics asked of a vector's world, and what its values are changed by to be those of the other program.
///
/// @param world what is asked
/// @param family of our metric
/// @param parameters of it, `cold=dropped`; empty for none
/// @param change from our value to theirs
/// @param cut whether it is asked at the vector's cut-off; false where its rows were cut already
record Question(SmallWorld world, String family, String parameters, DoubleUnaryOperator change, boolean cut) {
    static Question of(SmallWorld world, String family, String... parameters) {
        return new Question(world, family, String.join(",", parameters), value -> value, true);
    }

    Question then(DoubleUnaryOperator theirs) {
        return new Question(world, family, parameters, theirs, cut);
    }

    Question whole() {
        return new Question(world, family, parameters, change, false);
    }

    /// Our metric with its parameters.
    String name(String cutoff) {
        return family + (cutoff.isEmpty() ? "" : "@" + cutoff) + (parameters.isEmpty() ? "" : "(" + parameters + ")");
    }

    /// Holds it against everything that is expected.
    Outcome answer(Vector vector) {
        Agreement agreement = new Agreement(vector.tolerance());
        JsonNode expected = vector.expected();
        String k = vector.params().path("k").asString("");
        String cutoff = cut && k.matches("[1-9][0-9]*") ? k : "";
        perUser(agreement, expected.path("per_user"), cutoff);
        for (String single : new String[] {"value", "mean", "aggregate"}) {
            if (expected.has(single)) {
                agreement.number(single, expected.get(single), value(cutoff));
            }
        }
        for (String many : new String[] {"mean_at", "at"}) {
            WorldReader.each(expected.path(many), (at, value) -> agreement.number("@" + at, value, value(at)));
        }
        WorldReader.each(expected, (field, rows) -> {
            if (field.startsWith("by_user_then_k")) {
                table(agreement, rows);
            }
        });
        return agreement.outcome();
    }

    private double value(String cutoff) {
        return world.value(name(cutoff), change::applyAsDouble);
    }

    private void perUser(Agreement agreement, JsonNode expected, String cutoff) {
        if (expected.isObject()) {
            Map<String, Double> ours = world.perUser(name(cutoff));
            WorldReader.each(
                    expected,
                    (user, value) ->
                            agreement.number(user, value, change.applyAsDouble(ours.getOrDefault(user, Double.NaN))));
        }
    }

    private void table(Agreement agreement, JsonNode rows) {
        for (int k = 1; k <= rows.path(0).size(); k++) {
            Map<String, Double> ours = world.perUser(name(Integer.toString(k)));
            for (int user = 0; user < rows.size(); user++) {
                double value = ours.getOrDefault(Integer.toString(user), Double.NaN);
                agreement.number(user + "@" + k, rows.get(user).get(k - 1), change.applyAsDouble(value));
            }
        }
    }
}
