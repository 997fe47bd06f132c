package org.recscope.analytics.verification.ranking;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.recscope.analytics.verification.ranking.RankedWorld.Ties;
import tools.jackson.databind.JsonNode;

/// Reads the rows of a vector, in any of the forms in which they are given, into a {@link RankedWorld}.
final class RankedInput {
    private final JsonNode input;
    private final RankedWorld world;

    private RankedInput(JsonNode input, Ties ties) {
        this.input = input;
        this.world = new RankedWorld(ties);
    }

    /// The world of a vector.
    ///
    /// @param input its `input`
    /// @param ties what decides among equal scores
    /// @return empty when there are no lists in a form known here
    static Optional<RankedWorld> read(JsonNode input, Ties ties) {
        RankedInput reader = new RankedInput(input, ties);
        boolean lists = reader.lists();
        reader.truth();
        reader.catalogue();
        return lists ? Optional.of(reader.world) : Optional.empty();
    }

    private boolean lists() {
        if (input.path("recs").isArray() && !input.path("recs").path(0).isArray()) {
            ordered("u", input.path("recs"));
            grades();
        } else if (input.path("recs").isArray()) {
            rows(
                    "recs",
                    row -> world.ranked(
                            text(row, 0), text(row, 1), Math.max(1, row.path(2).asInt(0))));
        } else if (input.path("scored_recs").isArray()) {
            rows(
                    "scored_recs",
                    row -> world.scored(text(row, 0), text(row, 1), row.path(2).asDouble(0)));
        } else if (input.path("run_rows").isArray()) {
            rows(
                    "run_rows",
                    row -> world.scored(text(row, 0), text(row, 1), row.path(2).asDouble(0)));
        } else if (input.path("run").isObject()) {
            nested("run", (user, item, score) -> world.scored(user, item, score.asDouble(0)));
        } else if (input.path("ordered").isObject()) {
            fields(input.path("ordered"), this::ordered);
        } else {
            return unusual();
        }
        return true;
    }

    private boolean unusual() {
        if (input.path("shown").isArray()) {
            rows("shown", this::shown);
        } else if (input.path("hits_by_rank").isArray()) {
            hitsByRank();
        } else if (input.path("scores").path(0).isArray()) {
            matrix();
        } else if (input.path("positives").isArray()) {
            scoresAndPositives();
        } else if (input.path("p").isArray()) {
            probabilities();
        } else if (input.path("pos_rank_sum").isArray()) {
            rankSums();
        } else {
            return false;
        }
        return true;
    }

    /// Grades of a single list: by name, or by the place of an item among all.
    private void grades() {
        JsonNode grades = input.path("relevance");
        fields(grades, (item, grade) -> world.told("u", item, grade.asDouble(0)));
        for (int item = 0; item < grades.size() && grades.isArray(); item++) {
            world.told("u", Integer.toString(item), grades.get(item).asDouble(0));
        }
    }

    private void ordered(String user, JsonNode list) {
        world.known(user);
        for (int i = 0; i < list.size(); i++) {
            world.ranked(user, list.get(i).asString(), i + 1);
        }
    }

    /// Rows of user, rank and whether it was relevant: nothing else can be relevant.
    private void shown(JsonNode row) {
        String item = "rank " + row.path(1).asInt(0);
        world.ranked(text(row, 0), item, row.path(1).asInt(0));
        world.told(text(row, 0), item, row.path(2).asDouble(0));
    }

    private void hitsByRank() {
        JsonNode hits = input.path("hits_by_rank");
        for (int user = 0; user < hits.size(); user++) {
            int left = input.path("n_relevant").path(user).asInt(0);
            for (int i = 0; i < hits.get(user).size(); i++) {
                boolean hit = hits.get(user).get(i).asInt(0) > 0;
                world.ranked("user " + user, "item " + i, i + 1);
                world.told("user " + user, "item " + i, hit ? 1 : 0);
                left -= hit ? 1 : 0;
            }
            for (int missed = 0; missed < left; missed++) {
                world.told("user " + user, "missed " + missed, 1);
            }
        }
    }

    private void matrix() {
        JsonNode scores = input.path("scores");
        for (int user = 0; user < scores.size(); user++) {
            for (int item = 0; item < scores.get(user).size(); item++) {
                world.scored(
                        "user " + user,
                        "item " + item,
                        scores.get(user).get(item).asDouble(0));
                double grade = input.path("relevance").path(user).path(item).asDouble(0);
                world.told("user " + user, "item " + item, grade);
            }
        }
    }

    private void scoresAndPositives() {
        JsonNode scores = input.path("scores");
        Set<String> negatives = new HashSet<>();
        input.path("negatives").forEach(item -> negatives.add(item.asString()));
        Set<String> positives = new LinkedHashSet<>();
        input.path("positives").forEach(item -> positives.add(item.asString()));
        for (int item = 0; item < scores.size(); item++) {
            String name = Integer.toString(item);
            if (negatives.isEmpty() || negatives.contains(name) || positives.contains(name)) {
                world.scored("u", name, scores.get(item).asDouble(0));
            }
        }
        positives.forEach(item -> world.told("u", item, 1));
    }

    private void probabilities() {
        JsonNode scores = input.path("p");
        for (int item = 0; item < scores.size(); item++) {
            world.scored("u", Integer.toString(item), scores.get(item).asDouble(0));
            world.told("u", Integer.toString(item), input.path("y").path(item).asDouble(0));
        }
    }

    /// Lists of which only the number of relevant items and the sum of their ranks is told: any that fits will do.
    private void rankSums() {
        for (int user = 0; user < input.path("pos_rank_sum").size(); user++) {
            int length = input.path("user_len").path(user).asInt(0);
            int relevant = input.path("pos_len").path(user).asInt(0);
            int spare = input.path("pos_rank_sum").path(user).asInt(0) - relevant * (relevant + 1) / 2;
            for (int rank = 1; rank <= length; rank++) {
                world.ranked("user " + user, "item " + rank, rank);
            }
            for (int i = relevant; i >= 1; i--) {
                int move = Math.min(spare, length - relevant);
                spare -= move;
                world.told("user " + user, "item " + (i + move), 1);
            }
        }
    }

    private void truth() {
        rows(
                "truth",
                row -> world.toldOnce(text(row, 0), text(row, 1), row.path(2).asDouble(1)));
        rows(
                "truth_ratings",
                row -> world.told(text(row, 0), text(row, 1), row.path(2).asDouble(0)));
        rows(
                "truth_binary",
                row -> world.told(text(row, 0), text(row, 1), row.path(2).asDouble(0)));
        rows(
                "qrels_rows",
                row -> world.told(text(row, 0), text(row, 2), row.path(3).asDouble(0)));
        nested("qrels", (user, item, grade) -> world.told(user, item, grade.asDouble(0)));
    }

    private void catalogue() {
        for (JsonNode item : input.path("catalog")) {
            world.item(item.asString());
        }
        for (int item = 0; item < input.path("n_items").asInt(0); item++) {
            world.item(Integer.toString(item));
        }
    }

    private void rows(String name, Consumer<JsonNode> each) {
        input.path(name).forEach(each);
    }

    /// What stands for a user and an item.
    @FunctionalInterface
    private interface Cell {
        void of(String user, String item, JsonNode value);
    }

    private void nested(String name, Cell each) {
        fields(input.path(name), (user, row) -> {
            world.known(user);
            fields(row, (item, value) -> each.of(user, item, value));
        });
    }

    private static void fields(JsonNode object, BiConsumer<String, JsonNode> each) {
        object.properties().forEach(entry -> each.accept(entry.getKey(), entry.getValue()));
    }

    private static String text(JsonNode row, int column) {
        return row.path(column).asString();
    }
}
