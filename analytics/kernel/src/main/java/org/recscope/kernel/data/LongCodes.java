package org.recscope.kernel.data;

import java.util.Arrays;

/// A map from `long` to `int` codes by open addressing: no object an entry, one probe most of the time.
final class LongCodes {
    static final int ABSENT = -1;
    private static final int SMALLEST = 1 << 10;

    /// Power-of-two length; `keys[s]` means something where `codes[s]` is not `ABSENT`.
    private long[] keys = new long[SMALLEST];

    private int[] codes = empty(SMALLEST);
    private int size;

    private static int[] empty(int length) {
        int[] codes = new int[length];
        Arrays.fill(codes, ABSENT);
        return codes;
    }

    int find(long key) {
        return codes[slot(key)];
    }

    /// Adds a key that is not there yet.
    void put(long key, int code) {
        if ((size + 1) * 2L > keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        codes[slot] = code;
        size++;
    }

    /// Where the key is, or the free slot where it would go. At most half of the table is full, so that this ends.
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Ids.hash(key) & mask;
        while (codes[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        codes = empty(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                codes[slot] = oldCodes[i];
            }
        }
    }
}
