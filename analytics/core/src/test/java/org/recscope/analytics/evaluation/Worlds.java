package org.recscope.analytics.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

/// Small datasets for tests.
final class Worlds {
    private Worlds() {}

    static Vocabulary ids(String prefix, int count) {
        Vocabulary.Builder ids = Vocabulary.builder();
        IntStream.range(0, count).forEach(i -> ids.add(prefix + i));
        return ids.build();
    }

    /// Users and items with everything a metric needs, drawn from a seed.
    static Dataset random(long seed, int users, int items) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] offsets = IntStream.rangeClosed(0, items).toArray();
        int[] categories = random.ints(items, 0, 3).toArray();
        return Dataset.of(ids("u", users), ids("i", items), interactions(random, users, items))
                .history(interactions(random, users, items))
                .categories(new ItemCategories(offsets, categories, List.of("news", "sport", "arts")))
                .catalogue(CodeSet.of(items, item -> item % 5 != 0))
                .userAttributes(List.of(
                        attribute(random, "activity", users, "light", "heavy"),
                        attribute(random, "country", users, "no", "se", "dk")))
                .itemValues(values(random, items))
                .run("one", lists(random, users, items))
                .run("two", lists(random, users, items))
                .build();
    }

    /// Columns under the names that metrics look for.
    private static AttributeTable values(SplittableRandom random, int items) {
        List<Attribute> words = List.of(
                attribute(random, "provider", items, "x", "y", "z"),
                attribute(random, "story", items, "1", "2", "3", "4"),
                attribute(random, "entities", items, "p", "q"),
                attribute(random, "voice", items, "minority", "majority"));
        double[] published = random.doubles(items, 1.6e9, 1.7e9).toArray();
        double[] sentiment = random.doubles(items, -1, 1).toArray();
        return new AttributeTable(
                words, List.of(new Numbers("published", published), new Numbers("sentiment", sentiment)));
    }

    private static Attribute attribute(SplittableRandom random, String name, int users, String... values) {
        int[] codes = random.ints(users, -1, values.length).toArray();
        return new Attribute(name, List.of(values), codes);
    }

    private static Interactions interactions(SplittableRandom random, int users, int items) {
        int[] of = random.ints(4L * users, 0, users).toArray();
        int[] what = random.ints(4L * users, 0, items).toArray();
        return Interactions.ofPairs(users, of, what, new float[0]);
    }

    private static RankedLists lists(SplittableRandom random, int users, int items) {
        int[][] lists = new int[users][];
        Arrays.setAll(
                lists,
                u -> random.ints(30, 0, items)
                        .distinct()
                        .limit(random.nextInt(15))
                        .toArray());
        return RankedLists.of(lists);
    }
}
