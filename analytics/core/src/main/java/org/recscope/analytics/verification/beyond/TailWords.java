package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The share of a list from the tail, where the tail is the least popular tenth of the counted items, at least one, or
/// all with at most so many readers: as the share of a list that a user with exactly the tail for history had before.
final class TailWords {
    private static final double TENTH = 0.1;

    private TailWords() {}

    static @Nullable Question share(SmallWorld world, JsonNode input, JsonNode params) {
        JsonNode counts = input.path("item_count");
        if (!counts.isObject()) {
            return null;
        }
        SmallWorld tailed = new SmallWorld();
        List<String> tail = tail(counts, size(params));
        for (String user : world.userNames()) {
            world.list(user).forEach(item -> tailed.recommend(user, item));
            if (world.length(user) > 0) {
                tail.forEach(item -> tailed.had(user, item));
            }
        }
        return Question.of(tailed, "seen-share");
    }

    private static double size(JsonNode params) {
        for (String name : new String[] {"tail_ratio", "tail", "tail_share"}) {
            if (params.path(name).isNumber()) {
                return params.path(name).doubleValue();
            }
        }
        return TENTH;
    }

    private static List<String> tail(JsonNode counts, double size) {
        List<String> items = new ArrayList<>(counts.propertyNames());
        if (size > 1) {
            items.removeIf(item -> counts.path(item).asDouble() > size);
            return items;
        }
        items.sort(Comparator.comparingDouble(item -> counts.path(item).asDouble()));
        return items.subList(0, Math.max(1, (int) (size * items.size())));
    }
}
