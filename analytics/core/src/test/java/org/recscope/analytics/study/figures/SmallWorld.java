package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.evaluation.EvaluationRequest;
import org.recscope.analytics.evaluation.Evaluator;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

/// Worlds small enough to check by hand.
final class SmallWorld {
    static final List<String> METRICS =
            List.of("ndcg@1,2,3", "recall@2", "ild@2", "miuf@2", "coverage@2", "gini@2", "arp@2", "steck@2");

    private SmallWorld() {}

    /// Six users, five items of the categories A, A+B, B, B, C. Users 0–2 are light, 3–5 heavy; user 5 has no truth.
    /// `good` finds the relevant item first, `bad` shows everybody the same two items.
    static Dataset dataset() {
        Interactions truth =
                Interactions.ofPairs(6, new int[] {0, 1, 2, 3, 4}, new int[] {0, 1, 2, 3, 4}, new float[0]);
        Interactions history = Interactions.ofPairs(
                6, new int[] {0, 0, 1, 2, 3, 4, 5, 5}, new int[] {1, 2, 0, 3, 2, 0, 0, 1}, new float[0]);
        return Dataset.of(ids("u", 6), ids("i", 5), truth)
                .history(history)
                .categories(new ItemCategories(
                        new int[] {0, 1, 3, 4, 5, 6}, new int[] {0, 0, 1, 1, 1, 2}, List.of("A", "B", "C")))
                .userAttributes(
                        List.of(new Attribute("activity", List.of("light", "heavy"), new int[] {0, 0, 0, 1, 1, 1})))
                .run("good", RankedLists.of(new int[][] {{0, 3}, {1, 4}, {2, 0}, {3, 1}, {0, 4}, {2, 3}}))
                .run("bad", RankedLists.of(new int[][] {{0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}, {0, 1}}))
                .build();
    }

    /// What the small world is asked.
    static Evaluation evaluation() {
        return evaluate(dataset(), METRICS, "activity");
    }

    static Evaluation evaluate(Dataset data, List<String> metrics, String... by) {
        return Evaluator.evaluate(
                data, new EvaluationRequest(MetricCatalogue.parse(metrics), List.of(by), 1), Progress.NONE);
    }

    /// One run and as many segments of two users as asked for; in segment `s` the relevant item of both stands at rank
    /// `1 + s mod 3`.
    static Evaluation segmented(int segments) {
        int users = 2 * segments;
        int[] relevant = new int[users];
        int[][] lists = new int[users][];
        for (int user = 0; user < users; user++) {
            int rank = user / 2 % 3;
            lists[user] = IntStream.range(0, 3)
                    .map(place -> place == rank ? 0 : 1 + place)
                    .toArray();
        }
        List<String> names = new ArrayList<>();
        for (int segment = 0; segment < segments; segment++) {
            names.add("segment %02d".formatted(segment));
        }
        Interactions truth =
                Interactions.ofPairs(users, IntStream.range(0, users).toArray(), relevant, new float[0]);
        Dataset data = Dataset.of(ids("u", users), ids("i", 4), truth)
                .userAttributes(List.of(new Attribute(
                        "place",
                        names,
                        IntStream.range(0, users).map(user -> user / 2).toArray())))
                .run("only", RankedLists.of(lists))
                .build();
        return evaluate(data, List.of("ndcg@3", "recall@3"), "place");
    }

    static Vocabulary ids(String prefix, int size) {
        Vocabulary.Builder builder = Vocabulary.builder();
        for (int i = 0; i < size; i++) {
            builder.add(prefix + i);
        }
        return builder.build();
    }
}
