package org.recscope.analytics.loading.parquet;

import java.util.Arrays;
import org.recscope.kernel.data.Ids;

/// Gives numbers codes in the order in which they first come.
final class LongCodes {
    /// Open addressing: code + 1, 0 where free. A power of two long, at most half full.
    private int[] table = new int[1 << 12];

    private long[] values = new long[1 << 11];
    private int size;

    int add(long value) {
        int mask = table.length - 1;
        int slot = (int) Ids.hash(value) & mask;
        while (table[slot] != 0) {
            if (values[table[slot] - 1] == value) {
                return table[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        table[slot] = size + 1;
        values[size++] = value;
        if (size == values.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    long value(int code) {
        return values[code];
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * size);
        table = new int[4 * size];
        int mask = table.length - 1;
        for (int code = 0; code < size; code++) {
            int slot = (int) Ids.hash(values[code]) & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = code + 1;
        }
    }
}
