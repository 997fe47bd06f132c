package org.recscope.analytics.verification.beyond;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFamily;
import tools.jackson.databind.JsonNode;

/// Vectors of diversity, coverage, popularity, novelty and stability: what the other program calls a metric, told in
/// our
/// words.
public final class BeyondVectors implements VectorFamily {
    /// The family.
    public BeyondVectors() {}

    @Override
    public Optional<Outcome> check(Vector vector) {
        return question(vector).map(question -> question.answer(vector));
    }

    private static Optional<Question> question(Vector vector) {
        JsonNode params = vector.params();
        JsonNode input = vector.input();
        int deepest = params.path("k").isInt() ? params.path("k").asInt() : Integer.MAX_VALUE;
        int other = params.path("ref_k").isInt() ? params.path("ref_k").asInt() : deepest;
        SmallWorld world = WorldReader.read(input, deepest, other);
        String said = params.toString().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (BeyondNames.of(vector.subject())) {
                    case "intra_list_diversity",
                            "ild",
                            "intra_list_similarity",
                            "intra_list_similarity_cosine",
                            "ils",
                            "user_diversity",
                            "diversity",
                            "ild_sum_of_pairs_over_list_length" -> DistanceWords.pairs(vector, world, said);
                    case "user_serendipity", "serendipity" ->
                        input.has("recs_unranked") ? DistanceWords.serendipity(vector, world, said) : null;
                    case "serendipity_rank_probability" -> Question.of(world, "serendipity");
                    case "mean_inverse_user_frequency", "miuf", "mean_self_information" -> cold(world, "miuf", said);
                    case "novelty", "user_novelty" ->
                        input.has("recs_unranked") ? Question.of(world, "self-information") : null;
                    case "average_recommendation_popularity", "average_popularity", "arp" -> popularity(world, said);
                    case "novelty_1-overlap_with_train" ->
                        Question.of(world, "seen-share").then(share -> 1 - share);
                    case "surprisal_normalised", "surprisal" -> Question.of(world, "surprisal", "per=k");
                    case "unexpectedness_1-overlap_with_base", "unexpectedness" ->
                        Question.of(world, "unexpectedness", "against=run", "per=k");
                    case "intersection_with_reference_run", "intersection" ->
                        Question.of(world, "overlap", "of=own").whole();
                    case "least_item_promoted" -> promoted(world, params);
                    case "catalog_coverage", "coverage", "item_coverage" -> coverage(world, input, params);
                    case "unrepeated_recs", "unrepeated_reco" -> unrepeated(world, params);
                    case "prediction_coverage" ->
                        input.has("catalog")
                                ? Question.of(world, "coverage").then(share -> Math.round(share * 1e4) / 1e2)
                                : null;
                    case "gini", "gini_index", "item_gini" ->
                        input.has("item_features") ? CategoryShares.gini(input) : gini(world, said);
                    case "tail_percentage" -> TailWords.share(world, input, params);
                    case "binomial", "binomial_diversity" -> binomial(world, input, params);
                    case "entropy" ->
                        input.has("item_features") || input.has("item_vectors")
                                ? entropy(world, input, params)
                                : entropyOfItems(world, said);
                    case "distributional_coverage_entropy_log2", "distributional_coverage" ->
                        Question.of(world, "entropy");
                    case "shannon_entropy" -> Question.of(world, "entropy", "base=e", "per=item");
                    case "personalization_1-mean_cosine", "personalization", "personalisation" ->
                        Question.of(world, "personalisation");
                    case "category_entropy_log2", "category_entropy" -> entropy(world, input, params);
                    case "categorical_diversity_distinct/k", "categorical_diversity" -> distinct(world, input);
                    default -> null;
                });
    }

    private static Question entropyOfItems(SmallWorld world, String said) {
        boolean natural = said.contains("natural") || said.contains("\"ln") || said.contains("base e");
        boolean mean = said.contains("distinct") || said.contains("number of items");
        return Question.of(world, "entropy", "base=" + (natural ? "e" : "2"), "per=" + (mean ? "item" : "run"));
    }

    private static Question binomial(SmallWorld world, JsonNode input, JsonNode params) {
        ItemFeatures.labels(input, world);
        input.path("history").forEach(item -> world.had(WorldReader.NOBODY, item.asString()));
        return Question.of(
                world, "binomial-diversity", "alpha=" + params.path("alpha").asDouble(0.5));
    }

    private static Question cold(SmallWorld world, String family, String said) {
        return said.contains("dropped") ? Question.of(world, family, "cold=dropped") : Question.of(world, family);
    }

    private static Question popularity(SmallWorld world, String said) {
        String scale = said.contains("interactions") ? "interactions" : said.contains("max") ? "highest" : "users";
        String cold = said.contains("dropped") ? "dropped" : "0";
        return Question.of(world, "arp", "scale=" + scale, "cold=" + cold);
    }

    private static Question gini(SmallWorld world, String said) {
        return Question.of(
                world,
                "gini",
                "over=" + (said.contains("recommended") ? "recommended" : "catalogue"),
                "correction=" + (said.contains("n-1") || said.contains("n - 1") ? "yes" : "no"),
                "read=" + (said.contains("1-g") || said.contains("1 - g") ? "equality" : "concentration"));
    }

    /// A rank among the first `n` and an item from rank r: the other program counts the items between the two.
    private static @Nullable Question promoted(SmallWorld world, JsonNode params) {
        String n = params.path("n").asString("");
        return n.isEmpty() ? null : Question.of(world, "least-promoted@" + n, "count=between");
    }

    /// Rows were cut by their rank already; the other program divides by k all the same.
    private static Question unrepeated(SmallWorld world, JsonNode params) {
        if (!params.path("deep").asBoolean(false)) {
            return Question.of(world, "unrepeated", "strict=yes").whole();
        }
        return Question.of(world, "unrepeated", "per=k");
    }

    /// Of the items given, or where none are, of those that anybody had; items that nobody had count where lists have
    /// no
    /// order.
    private static @Nullable Question coverage(SmallWorld world, JsonNode input, JsonNode params) {
        if (params.path("normalise").isBoolean() && !params.path("normalise").asBoolean()) {
            return Question.of(world, "coverage", "as=items");
        }
        boolean given = input.has("catalog") || input.has("n_items");
        if (!given && !world.hasHistory()) {
            return null;
        }
        int had = world.hadByAnybody();
        if (given || !input.has("recs_unranked")) {
            return Question.of(world, given ? "coverage" : "eligible-coverage");
        }
        return Question.of(world, "coverage", "as=items").then(items -> items / had);
    }

    private static Question entropy(SmallWorld world, JsonNode input, JsonNode params) {
        ItemFeatures.labels(input, world);
        return Question.of(
                world,
                "category-entropy",
                "smoothing=" + params.path("smoothing").asDouble(0));
    }

    private static @Nullable Question distinct(SmallWorld world, JsonNode input) {
        JsonNode category = input.path("category");
        if (category.isObject()) {
            WorldReader.each(category, (item, its) -> world.label(item, ItemFeatures.texts(its)));
        } else if (category.isString()) {
            input.path("scored_recs")
                    .forEach(row -> world.label(
                            row.path(1).asString(), List.of(row.path(1).asString())));
        } else {
            return null;
        }
        return Question.of(world, "distinct-categories", "per=k");
    }
}
