package org.recscope.analytics.verification.beyond;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Reads the input of a vector into a {@link SmallWorld}. Shapes are told by the names of their parts.
final class WorldReader {
    /// The only user of an input that names none.
    static final String NOBODY = "u";

    private final SmallWorld world = new SmallWorld();
    private final JsonNode input;

    private WorldReader(JsonNode input) {
        this.input = input;
    }

    /// A world without what items are like.
    ///
    /// @param input of a vector
    /// @param deepest rows with a higher rank are left out
    /// @param otherDeepest the same for another run
    static SmallWorld read(JsonNode input, int deepest, int otherDeepest) {
        WorldReader reader = new WorldReader(input);
        reader.lists(deepest);
        reader.others(otherDeepest);
        reader.truth();
        reader.history();
        input.path("catalog").forEach(item -> reader.world.offer(item.asString()));
        reader.world.fill(input.path("n_items").asInt(0));
        return reader.world;
    }

    private void lists(int deepest) {
        JsonNode recs = input.path("recs");
        if (recs.isArray() && !recs.path(0).isArray()) {
            recs.forEach(item -> world.recommend(NOBODY, item.asString()));
        } else if (recs.isArray()) {
            ranked(recs, deepest, world::recommend);
        }
        scored(input.path("scored_recs"), world::recommend);
        input.path("recs_unranked").forEach(row -> world.recommend(text(row, 0), text(row, 1)));
        each(input.path("ordered"), (user, items) -> items.forEach(item -> world.recommend(user, item.asString())));
        number(input.path("recs_matrix"), world::recommend);
        number(input.path("predicted"), world::recommend);
        input.path("reranked").forEach(item -> world.recommend(NOBODY, item.asString()));
        JsonNode vectors = input.path("item_vectors");
        IntStream.range(0, vectors.size()).forEach(item -> world.recommend(NOBODY, Integer.toString(item)));
    }

    private void others(int deepest) {
        ranked(input.path("ref_recs"), deepest, world::reference);
        JsonNode base = input.path("base_recs");
        scored(base.isString() ? input.path("scored_recs") : base, world::reference);
        if (input.path("reference").isArray()) {
            world.referred(NOBODY);
        }
        input.path("reference").forEach(item -> world.reference(NOBODY, item.asString()));
        number(input.path("others"), (user, item) -> world.recommend("other " + user, item));
    }

    private void truth() {
        input.path("truth")
                .forEach(row ->
                        world.judged(text(row, 0), text(row, 1), row.path(2).asDouble(1)));
        each(
                input.path("qrels"),
                (user, grades) -> each(grades, (item, grade) -> world.judged(user, item, grade.asDouble())));
        JsonNode relevance = input.path("relevance");
        JsonNode rows = input.path("recs_unranked");
        for (int row = 0; row < rows.size(); row++) {
            double grade = relevance.isArray() ? relevance.path(row).asDouble() : 1;
            world.judged(text(rows.get(row), 0), text(rows.get(row), 1), grade);
        }
        input.path("pool").forEach(item -> world.judged(NOBODY, item.asString(), 0));
    }

    private void history() {
        JsonNode train = input.path("train");
        JsonNode rows = train.isString() ? input.path("scored_recs") : train;
        rows.forEach(row -> world.had(text(row, 0), text(row, 1)));
        BiConsumer<String, JsonNode> readers = (item, count) ->
                IntStream.range(0, count.asInt()).forEach(reader -> world.had("reader " + reader, item));
        each(input.path("item_count"), readers);
        each(input.path("popularity"), readers);
        IntStream.range(0, input.path("n_users").asInt(0))
                .forEach(reader -> world.had("reader " + reader, "something else"));
    }

    /// Rows of user, item and rank, the smallest rank first.
    private static void ranked(JsonNode rows, int deepest, BiConsumer<String, String> add) {
        sorted(rows, Comparator.comparingDouble(row -> row.path(2).asDouble())).stream()
                .filter(row -> row.path(2).asDouble() <= deepest)
                .forEach(row -> add.accept(text(row, 0), text(row, 1)));
    }

    /// Rows of user, item and score, the highest score first.
    private static void scored(JsonNode rows, BiConsumer<String, String> add) {
        sorted(rows, Comparator.comparingDouble(row -> -row.path(2).asDouble()))
                .forEach(row -> add.accept(text(row, 0), text(row, 1)));
    }

    private static List<JsonNode> sorted(JsonNode rows, Comparator<JsonNode> order) {
        List<JsonNode> sorted = new ArrayList<>();
        rows.forEach(sorted::add);
        sorted.sort(order);
        return sorted;
    }

    private static String text(JsonNode row, int at) {
        return row.path(at).asString();
    }

    /// The members of an object.
    static void each(JsonNode object, BiConsumer<String, JsonNode> member) {
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            member.accept(entry.getKey(), entry.getValue());
        }
    }

    /// Lists whose users are called by their position.
    private static void number(JsonNode rows, BiConsumer<String, String> add) {
        for (int row = 0; row < rows.size(); row++) {
            String user = Integer.toString(row);
            rows.get(row).forEach(item -> add.accept(user, item.asString()));
        }
    }
}
