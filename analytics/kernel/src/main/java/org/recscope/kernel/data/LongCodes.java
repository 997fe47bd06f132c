package org.recscope.kernel.data;

import java.util.Arrays;

/// A map from `long` to `int` codes without an object an entry. Small numbers, which most ids are, index a
/// table directly; all others are found by open addressing, one probe most of the time.
final class LongCodes {
    static final int ABSENT = -1;

    /// Numbers from 0 up to this are looked up directly; a full direct table takes 16 MiB.
    private static final int DIRECT = 1 << 22;

    private static final int SMALLEST = 1 << 10;

    /// `direct[key]` is one more than the code, 0 where there is none. As long as the largest key seen needs.
    private int[] direct = new int[SMALLEST];

    /// Power-of-two length; `keys[s]` means something where `codes[s]` is not 0, which is one more than the code.
    private long[] keys = new long[SMALLEST];

    private int[] codes = new int[SMALLEST];
    private int size;

    int find(long key) {
        if (key >= 0 && key < DIRECT) {
            return key < direct.length ? direct[(int) key] - 1 : ABSENT;
        }
        return codes[slot(key)] - 1;
    }

    /// Adds a key that is not there yet.
    void put(long key, int code) {
        if (key >= 0 && key < DIRECT) {
            putDirect((int) key, code);
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

    private void putDirect(int key, int code) {
        if (key >= direct.length) {
            direct = Arrays.copyOf(direct, 2 * Integer.highestOneBit(key));
        }
        direct[key] = code + 1;
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
