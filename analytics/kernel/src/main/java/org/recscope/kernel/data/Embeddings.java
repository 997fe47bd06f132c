package org.recscope.kernel.data;

import java.util.Arrays;

/// A vector for every item, all of one length; items without one have only zeros.
public final class Embeddings {
    /// No vectors.
    public static final Embeddings NONE = new Embeddings(0, new float[0]);

    private final int dimensions;

    /// Item `i` owns `values[i · dimensions]` (inclusive) to `values[(i + 1) · dimensions]` (exclusive).
    private final float[] values;

    /// Vectors one after the other. The array is taken over, not copied.
    ///
    /// @param dimensions how long each is
    /// @param values a multiple of that, in the order of item codes
    public Embeddings(int dimensions, float[] values) {
        if (dimensions < 0
                || dimensions == 0 && values.length > 0
                || dimensions > 0 && values.length % dimensions != 0) {
            throw new IllegalArgumentException(values.length + " numbers are not vectors of " + dimensions);
        }
        this.dimensions = dimensions;
        this.values = values;
    }

    /// How long each vector is.
    ///
    /// @return 0 when there are none
    public int dimensions() {
        return dimensions;
    }

    /// How many items have a row.
    ///
    /// @return item codes from here on have only zeros
    public int items() {
        return dimensions == 0 ? 0 : values.length / dimensions;
    }

    /// One coordinate of an item.
    ///
    /// @param item an item code below {@link #items()}
    /// @param dimension below {@link #dimensions()}
    /// @return the coordinate
    public float value(int item, int dimension) {
        return values[item * dimensions + dimension];
    }

    /// The same vectors, with items added that have only zeros.
    ///
    /// @param items at least {@link #items()}
    /// @return vectors for that many items
    public Embeddings padded(int items) {
        return items == items() || dimensions == 0
                ? this
                : new Embeddings(dimensions, Arrays.copyOf(values, Math.multiplyExact(items, dimensions)));
    }
}
