package org.recscope.analytics.loading.table;

import org.jspecify.annotations.Nullable;

/// Which rows have no value, one bit a row: bit `r % 64` of word `r / 64` is set when row `r` is null. No array at all
/// when no row is null, so that the common case costs one comparison.
final class Nulls {
    private Nulls() {}

    static boolean at(long @Nullable [] nulls, int row) {
        return nulls != null && (nulls[row >> 6] >>> row & 1L) != 0;
    }

    static int count(long @Nullable [] nulls, int rows) {
        if (nulls == null) {
            return 0;
        }
        int count = 0;
        int words = rows >> 6;
        for (int w = 0; w < words; w++) {
            count += Long.bitCount(nulls[w]);
        }
        int rest = rows & 63;
        return rest == 0 ? count : count + Long.bitCount(nulls[words] & (1L << rest) - 1);
    }

    static void check(long @Nullable [] nulls, int rows) {
        if (nulls != null && nulls.length < rows + 63 >> 6) {
            throw new IllegalArgumentException(
                    "nulls must have a bit for each of " + rows + " rows, has " + nulls.length + " words");
        }
    }
}
