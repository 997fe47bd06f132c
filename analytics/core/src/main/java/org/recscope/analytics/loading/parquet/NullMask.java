package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Which of the values read so far are null; grows as they come.
final class NullMask {
    private long[] bits = new long[0];
    private int count;

    void clear() {
        if (count > 0) {
            Arrays.fill(bits, 0);
        }
        count = 0;
    }

    void set(int index) {
        if (index >> 6 >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(1024, 2 * (index >> 6)));
        }
        bits[index >> 6] |= 1L << index;
        count++;
    }

    void set(int from, int to) {
        for (int i = from; i < to; i++) {
            set(i);
        }
    }

    int count() {
        return count;
    }

    /// The bits of `rows` values for a vector, which keeps them: a copy.
    ///
    /// @return null when no value is null
    long @Nullable [] copy(int rows) {
        return count == 0 ? null : Arrays.copyOf(bits, rows + 63 >> 6);
    }

    /// Whether a value is null; only where some is.
    boolean at(int index) {
        int word = index >> 6;
        return word < bits.length && (bits[word] >>> index & 1L) != 0;
    }
}
