package org.recscope.analytics.loading;

import java.util.Arrays;

/// A growing array of numbers.
final class Ints {
    private static final int SMALLEST = 1 << 10;

    /// No claim of a file is trusted further than this; larger arrays grow as rows come.
    static final int LARGEST = 1 << 26;

    private int[] values;
    private int size;

    Ints(long expected) {
        values = new int[Math.clamp(expected, SMALLEST, LARGEST)];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, larger(size));
        }
        values[size++] = value;
    }

    /// Appends the first values of an array.
    void addAll(int[] more, int count) {
        addAll(more, 0, count);
    }

    /// Appends a piece of an array.
    void addAll(int[] more, int from, int count) {
        if (values.length - size < count) {
            values = Arrays.copyOf(values, Math.max(larger(size), Math.addExact(size, count)));
        }
        System.arraycopy(more, from, values, size, count);
        size += count;
    }

    static int larger(int size) {
        return Math.toIntExact(Math.min(size + (size >> 1) + 16L, Integer.MAX_VALUE - 8L));
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    int size() {
        return size;
    }

    /// The array behind it, longer than {@link #size}.
    int[] raw() {
        return values;
    }

    /// Puts codes of another vocabulary in place of the codes here.
    void translate(int[] codes) {
        if (isIdentity(codes)) {
            return;
        }
        for (int i = 0; i < size; i++) {
            values[i] = codes[values[i]];
        }
    }

    /// The first file gives every id the code that it has there already.
    private static boolean isIdentity(int[] codes) {
        int code = 0;
        while (code < codes.length && codes[code] == code) {
            code++;
        }
        return code == codes.length;
    }
}
