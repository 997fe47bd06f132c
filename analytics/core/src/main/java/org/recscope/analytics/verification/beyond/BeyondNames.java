package org.recscope.analytics.verification.beyond;

import java.util.List;
import java.util.Locale;

/// What a metric is called, without the explanation that some vectors put behind the name.
final class BeyondNames {
    /// The longer one first where one begins another; a name may go on behind them.
    private static final List<String> STEMS = List.of(
            "novelty_1-overlap_with_train",
            "intra_list_similarity_cosine",
            "intra_list_similarity",
            "ild_sum_of_pairs_over_list_length",
            "intra_list_diversity",
            "unexpectedness_1-overlap_with_base",
            "unexpectedness",
            "surprisal_normalised",
            "surprisal",
            "distributional_coverage_entropy_log2",
            "distributional_coverage",
            "category_entropy_log2",
            "category_entropy",
            "categorical_diversity_distinct/k",
            "categorical_diversity",
            "catalog_coverage",
            "prediction_coverage",
            "item_coverage",
            "shannon_entropy",
            "mean_inverse_user_frequency",
            "mean_self_information",
            "average_recommendation_popularity",
            "average_popularity",
            "serendipity_rank_probability",
            "user_serendipity",
            "user_diversity",
            "user_novelty",
            "least_item_promoted",
            "tail_percentage",
            "unrepeated_rec",
            "binomial");

    private BeyondNames() {}

    static String of(String subject) {
        String name = subject.toLowerCase(Locale.ROOT).strip();
        if (name.startsWith("personali")) {
            return "personalisation";
        }
        if (name.startsWith("novelty_-log2") || name.startsWith("novelty (")) {
            return "novelty";
        }
        if (name.startsWith("gini") || name.startsWith("category_gini") || name.startsWith("item_gini")) {
            return "gini";
        }
        String stem = STEMS.stream().filter(name::startsWith).findFirst().orElse(name);
        return stem.equals("unrepeated_rec") ? "unrepeated_recs" : stem;
    }
}
