package org.recscope.kernel.published;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the input of a published vector into a {@link World}. Shapes are told by the names of their parts.
final class Vector {
    private final World world = new World();
    private final JsonNode input;

    private Vector(JsonNode input) {
        this.input = input;
    }

    static World world(JsonNode input) {
        Vector vector = new Vector(input);
        vector.lists();
        vector.truth();
        vector.ofOneUser();
        vector.items();
        vector.history();
        return vector.world;
    }

    private void lists() {
        rows(
                "recs",
                row -> world.recommend(text(row, 0), text(row, 1), -row.get(2).asDouble()));
        rows(
                "shown",
                row -> world.recommend(
                        text(row, 0), row.get(1).asString(), -row.get(1).asDouble()));
        rows(
                "scored_recs",
                row -> world.recommend(text(row, 0), text(row, 1), row.get(2).asDouble()));
        rows(
                "run_rows",
                row -> world.recommend(text(row, 0), text(row, 1), row.get(2).asDouble()));
        entries(
                "run",
                (user, scores) -> scores.properties()
                        .forEach(score -> world.recommend(
                                user, score.getKey(), score.getValue().asDouble())));
        entries("ordered", this::order);
        number("recs_matrix", this::order);
    }

    private void truth() {
        rows("truth", row -> world.relevant(text(row, 0), text(row, 1), 1));
        rows("truth_ratings", row -> world.relevant(text(row, 0), text(row, 1), 1));
        rows(
                "shown",
                row -> world.relevant(
                        text(row, 0), row.get(1).asString(), row.get(2).asDouble()));
        rows(
                "qrels_rows",
                row -> world.relevant(text(row, 0), text(row, 2), row.get(3).asDouble()));
        entries(
                "qrels",
                (user, grades) -> grades.properties()
                        .forEach(grade -> world.relevant(
                                user, grade.getKey(), grade.getValue().asDouble())));
    }

    /// Scores of all items, hits by rank: lists whose items have no names.
    private void ofOneUser() {
        JsonNode scores = input.path("scores");
        JsonNode row = scores.path(0).isArray() ? scores.path(0) : scores;
        for (int item = 0; item < row.size(); item++) {
            world.recommend("u", Integer.toString(item), row.get(item).asDouble());
        }
        input.path("positives").forEach(item -> world.relevant("u", item.asString(), 1));
        JsonNode relevance = input.path("relevance").path(0);
        for (int item = 0; item < relevance.size(); item++) {
            world.relevant("u", Integer.toString(item), relevance.get(item).asDouble());
        }
        number("hits_by_rank", (user, hits) -> {
            int found = 0;
            for (int rank = 0; rank < hits.size(); rank++) {
                world.recommend(user, "r" + rank, -rank);
                if (hits.get(rank).asInt() == 1) {
                    world.relevant(user, "r" + rank, 1);
                    found++;
                }
            }
            int relevant = input.get("n_relevant").get(Integer.parseInt(user)).asInt();
            for (int missed = found; missed < relevant; missed++) {
                world.relevant(user, "missed" + missed, 1);
            }
        });
        number("lists", this::hitRanks);
    }

    private void hitRanks(String user, JsonNode list) {
        for (int rank = 1; rank <= list.get("list_length").asInt(); rank++) {
            world.recommend(user, user + " rank " + rank, -rank);
        }
        list.get("truth").properties().forEach(grade -> {
            JsonNode rank = list.get("hit_ranks").path(grade.getKey());
            String item = rank.isMissingNode() ? "missed " + grade.getKey() : user + " rank " + rank.asInt();
            world.relevant(user, item, grade.getValue().asDouble());
        });
    }

    private void items() {
        input.path("catalog").forEach(item -> world.offer(item.asString()));
        world.offer(input.path("n_items").asInt(0));
        entries("item_features", (item, row) -> world.feature(item, numbers(row)));
        number("item_vectors", (item, row) -> {
            world.feature(item, numbers(row));
            world.recommend("u", item, -Integer.parseInt(item));
        });
    }

    private void history() {
        rows("train", row -> world.read(text(row, 0), text(row, 1)));
        entries("item_count", this::readBy);
        entries("popularity", this::readBy);
        for (int reader = 0; reader < input.path("n_users").asInt(0); reader++) {
            world.read("reader " + reader, "something else");
        }
    }

    private void readBy(String item, JsonNode count) {
        for (int reader = 0; reader < count.asInt(); reader++) {
            world.read("reader " + reader, item);
        }
    }

    private void order(String user, JsonNode items) {
        for (int rank = 0; rank < items.size(); rank++) {
            world.recommend(user, items.get(rank).asString(), -rank);
        }
    }

    private static String text(JsonNode row, int at) {
        return row.get(at).asString();
    }

    private static double[] numbers(JsonNode row) {
        double[] numbers = new double[row.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.get(i).asDouble();
        }
        return numbers;
    }

    private void rows(String part, java.util.function.Consumer<JsonNode> each) {
        input.path(part).forEach(each);
    }

    private void entries(String part, java.util.function.BiConsumer<String, JsonNode> each) {
        for (Map.Entry<String, JsonNode> entry : input.path(part).properties()) {
            each.accept(entry.getKey(), entry.getValue());
        }
    }

    /// The rows of an array, called by their position.
    private void number(String part, java.util.function.BiConsumer<String, JsonNode> each) {
        JsonNode rows = input.path(part);
        for (int row = 0; row < rows.size(); row++) {
            each.accept(Integer.toString(row), rows.get(row));
        }
    }
}
