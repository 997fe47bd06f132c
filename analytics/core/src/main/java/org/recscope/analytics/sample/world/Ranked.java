package org.recscope.analytics.sample.world;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Orders articles by a weight without boxing them.
public final class Ranked {
    private Ranked() {}

    /// Sorts part of an array by descending weight, to float precision; equal weights by ascending number.
    ///
    /// @param items numbers of articles
    /// @param from first place, inclusive
    /// @param to last place, exclusive
    /// @param weight of an article, 0 or more
    public static void byWeight(int[] items, int from, int to, IntToDoubleFunction weight) {
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            int item = items[from + i];
            long lightness = (long) Integer.MAX_VALUE - Float.floatToIntBits((float) weight.applyAsDouble(item));
            keys[i] = lightness << 32 | item;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            items[from + i] = (int) keys[i];
        }
    }
}
