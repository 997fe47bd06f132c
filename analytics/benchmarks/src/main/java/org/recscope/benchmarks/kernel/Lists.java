package org.recscope.benchmarks.kernel;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Inputs;

/// A seeded world in memory that stays in the cache: users with 5 relevant items, 10 had before and a list of 20, over
/// 10,000 items with one to three of 32 categories.
final class Lists {
    static final int USERS = 4096;
    private static final int ITEMS = 10_000;
    private static final int CATEGORIES = 32;
    private static final int MOST_CATEGORIES = 3;
    private static final long SEED = 20_261_121;

    private Lists() {}

    static RankedLists run() {
        return RankedLists.of(rows(1, 20));
    }

    static Inputs inputs() {
        return Inputs.of(USERS, ITEMS)
                .withTruth(interactions(rows(2, 5)))
                .withHistory(interactions(rows(3, 10)))
                .withCategories(categories());
    }

    /// Different items for every user; popularity falls.
    private static int[][] rows(int what, int length) {
        SplittableRandom chance = new SplittableRandom(SEED + what);
        int[][] rows = new int[USERS][];
        Arrays.setAll(
                rows,
                user -> IntStream.generate(() -> item(chance))
                        .distinct()
                        .limit(length)
                        .toArray());
        return rows;
    }

    private static int item(SplittableRandom chance) {
        double u = chance.nextDouble();
        return (int) (u * u * u * ITEMS);
    }

    private static Interactions interactions(int[][] rows) {
        int[] offsets = new int[rows.length + 1];
        for (int user = 0; user < rows.length; user++) {
            Arrays.sort(rows[user]);
            offsets[user + 1] = offsets[user] + rows[user].length;
        }
        return new Interactions(
                offsets, Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    private static ItemCategories categories() {
        SplittableRandom chance = new SplittableRandom(SEED);
        int[][] rows = new int[ITEMS][];
        Arrays.setAll(
                rows,
                item -> chance.ints(1 + chance.nextInt(MOST_CATEGORIES), 0, CATEGORIES)
                        .distinct()
                        .toArray());
        int[] offsets = new int[ITEMS + 1];
        for (int item = 0; item < ITEMS; item++) {
            offsets[item + 1] = offsets[item] + rows[item].length;
        }
        return new ItemCategories(
                offsets,
                Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray(),
                IntStream.range(0, CATEGORIES)
                        .mapToObj(category -> "category " + category)
                        .toList());
    }
}
