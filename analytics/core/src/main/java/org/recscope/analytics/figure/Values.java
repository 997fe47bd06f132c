package org.recscope.analytics.figure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// An immutable column of numbers, one a datum. `NaN` is a datum without a value: it keeps its place and is not drawn.
public final class Values {
    /// No datum at all.
    public static final Values NONE = new Values(new double[0]);

    private final double[] values;

    private @Nullable Extremes extremes;

    private Values(double[] values) {
        this.values = values;
    }

    /// Copies an array.
    ///
    /// @param values the numbers, in order
    /// @return a column of them
    public static Values of(double... values) {
        return new Values(values.clone());
    }

    /// Asks a function for each number, so that a column of floats or a permutation needs no array in between.
    ///
    /// @param size how many
    /// @param value the number at an index
    /// @return a column of them
    public static Values of(int size, IntToDoubleFunction value) {
        double[] values = new double[size];
        Arrays.setAll(values, value);
        return new Values(values);
    }

    /// The places 0, 1, 2 …: where the categories of an axis stand.
    ///
    /// @param size how many
    /// @return 0 to size − 1
    public static Values indices(int size) {
        return of(size, i -> i);
    }

    /// The same number everywhere.
    ///
    /// @param value the number
    /// @param size how many times
    /// @return a column of it
    public static Values constant(double value, int size) {
        return of(size, i -> value);
    }

    /// @return how many data there are
    public int size() {
        return values.length;
    }

    /// @param index from 0 to size − 1
    /// @return the number there, perhaps `NaN`
    public double get(int index) {
        return values[index];
    }

    /// @return a copy as an array
    public double[] toArray() {
        return values.clone();
    }

    /// @return the smallest finite number, `NaN` when there is none
    public double min() {
        return extremes().min;
    }

    /// @return the largest finite number, `NaN` when there is none
    public double max() {
        return extremes().max;
    }

    /// Found when first asked for: zooming asks again for every picture. Two threads may both look, and find the same.
    private Extremes extremes() {
        Extremes known = extremes;
        if (known == null) {
            known = Extremes.of(values);
            extremes = known;
        }
        return known;
    }

    private record Extremes(double min, double max) {
        static Extremes of(double[] values) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                if (Double.isFinite(value)) {
                    min = Math.min(min, value);
                    max = Math.max(max, value);
                }
            }
            return min > max ? new Extremes(Double.NaN, Double.NaN) : new Extremes(min, max);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length <= 8 ? Arrays.toString(values) : values.length + " values";
    }
}
