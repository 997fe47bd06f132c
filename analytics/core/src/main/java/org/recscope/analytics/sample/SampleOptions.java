package org.recscope.analytics.sample;

import java.util.EnumSet;
import java.util.Set;

/// What world to make and what to write of it.
///
/// @param users readers, at least 1
/// @param items articles, at least 100
/// @param runs how many of the three runs, in the order popular, accurate, diverse
/// @param list length of the recommended lists
/// @param historyPerUser articles read before the split, on average
/// @param days length of the history; the clicks are of the week after it
/// @param seed of all chance
/// @param format of the tables
/// @param textIds whether ids are texts (`u00017`, `a00042`) and not numbers
/// @param imperfect whether the files have the flaws of real ones
/// @param parts what to write, at least one
public record SampleOptions(
        int users,
        int items,
        int runs,
        int list,
        int historyPerUser,
        int days,
        long seed,
        SampleFormat format,
        boolean textIds,
        boolean imperfect,
        Set<SamplePart> parts) {
    /// A world that takes a second or two: ten thousand readers, two thousand articles, everything written.
    public static final SampleOptions DEFAULTS = new SampleOptions(
            10_000, 2_000, 3, 20, 10, 28, 42, SampleFormat.PARQUET, false, false, EnumSet.allOf(SamplePart.class));

    /// The world that the demo opens on: small, flawed, the same everywhere.
    public static final SampleOptions DEMO = new SampleOptions(
            4_000, 1_500, 3, 20, 12, 28, 7, SampleFormat.PARQUET, false, true, EnumSet.allOf(SamplePart.class));

    /// Checks every limit.
    public SampleOptions {
        inRange("users", users, 1, 100_000_000);
        inRange("items", items, 100, 10_000_000);
        inRange("runs", runs, 1, 3);
        inRange("list", list, 1, Math.min(500, items / 4));
        inRange("history-per-user", historyPerUser, 1, Math.min(1_000, items / 12));
        inRange("days", days, 7, 366);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts must not be empty");
        }
        parts = Set.copyOf(parts);
    }

    private static void inRange(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be in [" + least + ", " + most + "], was " + value);
        }
    }
}
