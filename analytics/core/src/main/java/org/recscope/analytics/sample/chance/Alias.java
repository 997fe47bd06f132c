package org.recscope.analytics.sample.chance;

/// Draws from a fixed distribution in constant time: Walker's alias method, set up in linear time as Vose 1991
/// (doi:10.1109/32.92917) does. Never changes; safe for several threads.
public final class Alias {
    /// Column `i` answers `i` when the fraction drawn is below `keep[i]`, else `other[i]`.
    private final double[] keep;

    private final int[] other;
    private final double total;

    /// A table over some weights.
    ///
    /// @param weights at least one, none negative or infinite, not all zero
    public Alias(double... weights) {
        int size = weights.length;
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("weights must be finite and at least 0, one was " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("weights must not all be 0, there are " + size);
        }
        this.keep = new double[size];
        this.other = new int[size];
        this.total = sum;
        for (int i = 0; i < size; i++) {
            keep[i] = weights[i] * size / sum;
        }
        pair();
    }

    /// Fills every column that is short with what a long one has too much; `stack` holds short columns from the
    /// bottom and long ones from the top.
    private void pair() {
        int size = keep.length;
        int[] stack = new int[size];
        int shorter = 0;
        int longer = size;
        for (int i = 0; i < size; i++) {
            if (keep[i] < 1) {
                stack[shorter++] = i;
            } else {
                stack[--longer] = i;
            }
        }
        while (shorter > 0 && longer < size) {
            int small = stack[--shorter];
            int large = stack[longer];
            other[small] = large;
            keep[large] = keep[large] + keep[small] - 1;
            if (keep[large] < 1) {
                longer++;
                stack[shorter++] = large;
            }
        }
        while (shorter > 0) { // only rounding leaves any
            keep[stack[--shorter]] = 1;
        }
        while (longer < size) {
            keep[stack[longer++]] = 1;
        }
    }

    /// How many outcomes there are.
    ///
    /// @return at least 1
    public int size() {
        return keep.length;
    }

    /// The sum of the weights.
    ///
    /// @return above 0
    public double total() {
        return total;
    }

    /// One outcome.
    ///
    /// @param chance one draw of it is used
    /// @return from 0 to size - 1, in proportion to the weights
    public int draw(Chance chance) {
        double place = chance.uniform() * keep.length;
        int column = (int) place;
        return place - column < keep[column] ? column : other[column];
    }
}
