package org.recscope.kernel.data;

import java.util.Arrays;

/// What every offsets array of this package keeps: row `r` owns slots `offsets[r]` (inclusive) to `offsets[r + 1]`
/// (exclusive).
final class Offsets {
    private Offsets() {}

    /// Checks once what everybody relies on.
    static int[] check(int[] offsets, int slots) {
        if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != slots) {
            throw new IllegalArgumentException("offsets must go from 0 to the number of slots, " + slots);
        }
        for (int r = 1; r < offsets.length; r++) {
            if (offsets[r] < offsets[r - 1]) {
                throw new IllegalArgumentException("offsets must not decrease, but do so after row " + (r - 1));
            }
        }
        return offsets;
    }

    /// The same rows, followed by empty ones.
    static int[] padded(int[] offsets, int rows) {
        int[] padded = Arrays.copyOf(offsets, rows + 1);
        Arrays.fill(padded, offsets.length, rows + 1, offsets[offsets.length - 1]);
        return padded;
    }
}
