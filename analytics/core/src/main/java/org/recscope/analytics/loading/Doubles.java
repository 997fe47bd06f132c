package org.recscope.analytics.loading;

import java.util.Arrays;

/// A growing array of numbers with a point.
final class Doubles {
    private double[] values;
    private int size;

    Doubles(long expected) {
        values = new double[Math.clamp(expected, 1 << 10, Ints.LARGEST)];
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Ints.larger(size));
        }
        values[size++] = value;
    }

    double get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    /// The array behind it, longer than {@link #size}.
    double[] raw() {
        return values;
    }
}
