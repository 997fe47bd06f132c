package org.recscope.kernel.data;

import java.util.Arrays;

/// Pairs in any order become rows by user, items ascending, duplicates merged to their highest grade.
final class InteractionSort {
    private static final int SHORT = 24;

    private InteractionSort() {}

    static Interactions sort(int users, int[] userCodes, int[] itemCodes, float[] grades) {
        int[] offsets = countedOffsets(users, userCodes);
        long[] keys = scatter(offsets, userCodes, itemCodes, grades);
        return merge(offsets, keys, grades.length > 0);
    }

    private static int[] countedOffsets(int users, int[] userCodes) {
        int[] offsets = new int[users + 1];
        for (int user : userCodes) {
            offsets[user + 1]++;
        }
        for (int u = 0; u < users; u++) {
            offsets[u + 1] += offsets[u];
        }
        return offsets;
    }

    /// One word a pair, in the order of users: the item above, the order-preserving bits of the grade below.
    private static long[] scatter(int[] offsets, int[] userCodes, int[] itemCodes, float[] grades) {
        int[] next = Arrays.copyOf(offsets, offsets.length);
        long[] keys = new long[userCodes.length];
        for (int i = 0; i < userCodes.length; i++) {
            long grade = grades.length == 0 ? 0 : ordered(grades[i]);
            keys[next[userCodes[i]]++] = (long) itemCodes[i] << 32 | grade;
        }
        return keys;
    }

    private static Interactions merge(int[] offsets, long[] keys, boolean graded) {
        int[] merged = new int[offsets.length];
        int[] items = new int[keys.length];
        float[] grades = new float[graded ? keys.length : 0];
        long[] unsorted = new long[SHORT];
        int slot = 0;
        for (int u = 0; u + 1 < offsets.length; u++) {
            sort(keys, offsets[u], offsets[u + 1], unsorted);
            for (int i = offsets[u]; i < offsets[u + 1]; i++) {
                boolean last = i + 1 == offsets[u + 1] || keys[i] >> 32 != keys[i + 1] >> 32;
                if (last) {
                    items[slot] = (int) (keys[i] >> 32);
                    if (graded) {
                        grades[slot] = unordered((int) keys[i]);
                    }
                    slot++;
                }
            }
            merged[u + 1] = slot;
        }
        return new Interactions(merged, Arrays.copyOf(items, slot), graded ? Arrays.copyOf(grades, slot) : grades);
    }

    /// Most users have few items: each then counts the smaller ones, which nobody has to predict. Keys are not
    /// negative,
    /// so that the sign of a difference says which is smaller.
    private static void sort(long[] keys, int from, int to, long[] unsorted) {
        int length = to - from;
        if (length > unsorted.length) {
            Arrays.sort(keys, from, to);
            return;
        }
        System.arraycopy(keys, from, unsorted, 0, length);
        for (int i = 0; i < length; i++) {
            long key = unsorted[i];
            int smaller = i;
            for (int j = 0; j < i; j++) {
                smaller -= (int) (key - unsorted[j] >>> 63);
            }
            for (int j = i + 1; j < length; j++) {
                smaller += (int) (unsorted[j] - key >>> 63);
            }
            keys[from + smaller] = key;
        }
    }

    /// Bits that ascend, read as an unsigned word, as the numbers do.
    private static long ordered(float grade) {
        int bits = Float.floatToIntBits(grade);
        return (bits ^ (bits >> 31 | 0x80000000)) & 0xFFFFFFFFL;
    }

    private static float unordered(int word) {
        return Float.intBitsToFloat(word < 0 ? word ^ 0x80000000 : ~word);
    }
}
