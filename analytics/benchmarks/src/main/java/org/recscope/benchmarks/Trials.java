package org.recscope.benchmarks;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Counts, over data sets that differ by their seed alone, how often each of several promises is kept.
///
/// @param sets how many data sets there were
/// @param kept how often each promise was kept
public record Trials(int sets, java.util.List<Long> kept) {
    /// Makes every data set and looks at it, on all cores.
    ///
    /// @param sets how many
    /// @param promises how many
    /// @param look by the number of the set, which is its seed: which promises were kept
    /// @return the same counts on any number of cores
    public static Trials of(int sets, int promises, IntFunction<boolean[]> look) {
        long[] counts = IntStream.range(0, sets)
                .parallel()
                .mapToObj(look)
                .collect(() -> new long[promises], Trials::add, Trials::merge);
        return new Trials(sets, java.util.Arrays.stream(counts).boxed().toList());
    }

    private static void add(long[] counts, boolean[] kept) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += kept[i] ? 1 : 0;
        }
    }

    private static void merge(long[] counts, long[] others) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += others[i];
        }
    }

    /// How often a promise was kept, in per cent.
    ///
    /// @param promise its place
    /// @return two decimals; the standard error of 95 % of 20,000 sets is 0.15
    public String percent(int promise) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * kept.get(promise) / sets);
    }
}
