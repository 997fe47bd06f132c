package org.recscope.benchmarks.engine;

import java.nio.file.Path;
import java.util.SplittableRandom;

/// The files of a made-up shop of any size, the same for every engine: popularity falls as in Zipf's law, every item
/// has
/// one to three of 32 categories, a user has seen some 10 items, likes 5 and is recommended 20.
///
/// @param folder where the files are
/// @param users how many users there are
record World(Path folder, int users) {
    static final int ITEMS = 200_000;
    static final int CATEGORIES = 32;
    static final int LIST = 20;
    static final int RUNS = 3;
    private static final int MOST_CATEGORIES = 3;
    private static final long SEED = 20_261_120;

    /// Chance that belongs to one thing alone, so that blocks of users can be made in any order.
    SplittableRandom chance(long what) {
        return new SplittableRandom(SEED ^ what * 0x9E3779B97F4A7C15L);
    }

    /// An item by popularity: the cube of a uniform number crowds the first ones.
    static int item(SplittableRandom chance) {
        double u = chance.nextDouble();
        return (int) (u * u * u * ITEMS);
    }

    /// The categories of an item, all different.
    int[] categories(int item) {
        SplittableRandom chance = chance(-1L - item);
        int[] its = new int[1 + chance.nextInt(MOST_CATEGORIES)];
        for (int i = 0; i < its.length; i++) {
            its[i] = (chance.nextInt(CATEGORIES / MOST_CATEGORIES) * MOST_CATEGORIES + i) % CATEGORIES;
        }
        return its;
    }

    Path truth() {
        return folder.resolve("truth.parquet");
    }

    Path history() {
        return folder.resolve("history.parquet");
    }

    Path items() {
        return folder.resolve("items.parquet");
    }

    /// Run 1 in arbitrary order.
    Path shuffled() {
        return folder.resolve("shuffled.parquet");
    }

    Path run(int run) {
        return folder.resolve("run-" + run + ".parquet");
    }
}
