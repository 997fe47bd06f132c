package org.recscope.analytics.verification.beyond;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// What items are like, read in the form that a distance needs.
final class ItemFeatures {
    private ItemFeatures() {}

    /// Every item with its features, whether items have names or positions.
    private static void each(JsonNode input, BiConsumer<String, JsonNode> item) {
        WorldReader.each(input.path("item_features"), item);
        JsonNode vectors = input.path("item_vectors");
        IntStream.range(0, vectors.size()).forEach(i -> item.accept(Integer.toString(i), vectors.get(i)));
    }

    /// Features as vectors.
    static void vectors(JsonNode input, SmallWorld world) {
        each(input, (item, features) -> world.vector(item, numbers(features)));
    }

    /// A label for each feature of 1.
    static void labels(JsonNode input, SmallWorld world) {
        each(input, (item, features) -> {
            IntStream.range(0, features.size()).forEach(f -> world.labelNamed("feature " + f));
            world.label(item, ones(features));
        });
    }

    /// The features of 1.
    static List<String> ones(JsonNode features) {
        return IntStream.range(0, features.size())
                .filter(f -> features.get(f).asDouble() == 1)
                .mapToObj(f -> "feature " + f)
                .toList();
    }

    /// A label for each feature and value, so that two items differ by two labels for each feature they differ in.
    static void values(JsonNode input, SmallWorld world) {
        each(
                input,
                (item, features) -> world.label(
                        item,
                        IntStream.range(0, features.size())
                                .mapToObj(f -> f + "=" + features.get(f).asDouble())
                                .toList()));
    }

    private static double[] numbers(JsonNode row) {
        return IntStream.range(0, row.size())
                .mapToDouble(i -> row.get(i).asDouble())
                .toArray();
    }

    /// The texts of an array, or of a single text or number.
    static List<String> texts(JsonNode node) {
        return node.isArray()
                ? IntStream.range(0, node.size())
                        .mapToObj(i -> node.get(i).asString())
                        .toList()
                : List.of(node.asString());
    }
}
