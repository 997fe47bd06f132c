package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recscope.analytics.verification.Agreement;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;

/// Values of single recommendations: those of the metric for lists of that item alone. They are expected by user and
/// item, as rows, or in the order of the recommendations.
final class PairValues {
    private PairValues() {}

    static Optional<Outcome> check(Vector vector) {
        SmallWorld world = WorldReader.read(vector.input(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        String said = vector.params().toString().toLowerCase(Locale.ROOT);
        Question question = DistanceWords.serendipity(vector, world, said);
        if (question == null) {
            return Optional.empty();
        }
        Map<String, Double> values = values(world, question);
        List<String> order = new ArrayList<>();
        vector.input()
                .path("recs_unranked")
                .forEach(row ->
                        order.add(row.path(0).asString() + "," + row.path(1).asString()));
        Agreement agreement = new Agreement(vector.tolerance());
        WorldReader.each(vector.expected(), (field, expected) -> compare(expected, "", values, order, agreement));
        return Optional.of(agreement.outcome());
    }

    private static Map<String, Double> values(SmallWorld world, Question question) {
        Map<String, Double> values = new HashMap<>();
        int longest = world.userNames().stream().mapToInt(world::length).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            int at = place;
            world.single(place).perUser(question.name("")).forEach((user, value) -> {
                if (at < world.length(user)) {
                    values.put(user + "," + world.list(user).get(at), value);
                }
            });
        }
        return values;
    }

    private static void compare(
            JsonNode expected, String user, Map<String, Double> values, List<String> order, Agreement agreement) {
        if (expected.isObject()) {
            WorldReader.each(expected, (key, value) -> {
                String pair = user.isEmpty() ? key : user + "," + key;
                if (value.isObject()) {
                    compare(value, pair, values, order, agreement);
                } else {
                    number(pair, value, values, agreement);
                }
            });
        }
        for (int i = 0; expected.isArray() && i < expected.size(); i++) {
            JsonNode row = expected.get(i);
            boolean named = row.isArray();
            String pair = named
                    ? row.path(0).asString() + "," + row.path(1).asString()
                    : i < order.size() ? order.get(i) : "";
            number(pair, named ? row.path(2) : row, values, agreement);
        }
    }

    private static void number(String pair, JsonNode expected, Map<String, Double> values, Agreement agreement) {
        agreement.number(pair, expected, values.getOrDefault(pair, Double.NaN));
    }
}
