package org.recscope.kernel.data;

import java.util.Arrays;

/// A map from `long` to `int` codes without an object an entry. Small numbers, which most ids are, index a
/// table directly, and so do larger ones once there are enough of them to fill a good part of it; all others are found
/// by open addressing, one probe most of the time.
final class LongCodes {
    static final int ABSENT = -1;

    /// Numbers from 0 up to this are looked up directly in any case; such a table takes 16 MiB.
    private static final int DIRECT = 1 << 22;

    /// And numbers up to this many times the keys there are.
    private static final int SPARSEST = 4;

    private static final int LARGEST = 1 << 30;

    private static final int SMALLEST = 1 << 10;

    /// `direct[key]` is one more than the code, 0 where there is none. Every key below its length is here.
    private int[] direct = new int[SMALLEST];

    /// Power-of-two length; `keys[s]` means something where `codes[s]` is not 0, which is one more than the code.
    private long[] keys = new long[SMALLEST];

    private int[] codes = new int[SMALLEST];

    /// Keys of the hash table, those that moved to the direct one later included.
    private int size;

    private long keysInAll;

    int find(long key) {
        if (key >= 0 && key < direct.length) {
            return direct[(int) key] - 1;
        }
        return codes[slot(key)] - 1;
    }

    /// Adds a key that is not there yet.
    void put(long key, int code) {
        keysInAll++;
        if (key >= direct.length && key < Math.min(LARGEST, Math.max(DIRECT, SPARSEST * keysInAll))) {
            growDirect((int) key);
        }
        if (key >= 0 && key < direct.length) {
            direct[(int) key] = code + 1;
            return;
        }
        if ((size + 1) * 2L > keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        codes[slot] = code + 1;
        size++;
    }

    private void growDirect(int key) {
        direct = Arrays.copyOf(direct, Math.min(LARGEST, 2 * Integer.highestOneBit(key)));
        for (int s = 0; size > 0 && s < keys.length; s++) {
            if (codes[s] != 0 && keys[s] >= 0 && keys[s] < direct.length) {
                direct[(int) keys[s]] = codes[s];
            }
        }
    }

    /// Where the key is, or the free slot where it would go. At most half of the table is full, so that this ends.
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Ids.hash(key) & mask;
        while (codes[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        codes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                codes[slot] = oldCodes[i];
            }
        }
    }
}
