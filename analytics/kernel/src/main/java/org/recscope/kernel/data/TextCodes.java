package org.recscope.kernel.data;

import java.util.Arrays;

/// A map from text to `int` codes by open addressing. Holds the texts it was given, and neither entries nor boxes.
final class TextCodes {
    static final int ABSENT = -1;
    private static final int SMALLEST = 1 << 6;

    /// Power-of-two length; an empty string with code `ABSENT` is a free slot.
    private String[] keys = emptyKeys(SMALLEST);

    private int[] codes = emptyCodes(SMALLEST);
    private int size;

    private static String[] emptyKeys(int length) {
        String[] keys = new String[length];
        Arrays.fill(keys, "");
        return keys;
    }

    private static int[] emptyCodes(int length) {
        int[] codes = new int[length];
        Arrays.fill(codes, ABSENT);
        return codes;
    }

    int find(String key) {
        return codes[slot(key)];
    }

    /// Adds a key that is not there yet.
    void put(String key, int code) {
        if ((size + 1) * 2L > keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        codes[slot] = code;
        size++;
    }

    private int slot(String key) {
        int mask = keys.length - 1;
        int slot = (int) Ids.hash((long) key.hashCode()) & mask;
        while (codes[slot] != ABSENT && !keys[slot].equals(key)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        String[] oldKeys = keys;
        int[] oldCodes = codes;
        keys = emptyKeys(Math.multiplyExact(oldKeys.length, 2));
        codes = emptyCodes(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCodes[i] != ABSENT) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                codes[slot] = oldCodes[i];
            }
        }
    }
}
