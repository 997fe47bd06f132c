package org.recscope.plot.scale;

import org.recscope.analytics.figure.Values;

/// The smallest and largest of some values; nothing when `low` is above `high`.
///
/// @param low the smallest
/// @param high the largest
public record Extent(double low, double high) {
    /// Of no value at all.
    public static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /// @param values a column
    /// @return its extent; values that are not finite do not count
    public static Extent of(Values values) {
        return NONE.with(values.min()).with(values.max());
    }

    /// The extent of the values above 0: all that a logarithmic axis can show.
    ///
    /// @param values a column
    /// @return its positive extent
    public static Extent positive(Values values) {
        double low = Double.POSITIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (value > 0 && value < low) {
                low = value;
            }
        }
        double high = values.max();
        return high > 0 ? new Extent(low, high) : NONE;
    }

    /// @return whether there is no value in it
    public boolean empty() {
        return low > high;
    }

    /// @param value any
    /// @return the extent with it; the same when it is not finite
    public Extent with(double value) {
        return Double.isFinite(value) ? new Extent(Math.min(low, value), Math.max(high, value)) : this;
    }

    /// @param other an extent
    /// @return what holds both
    public Extent and(Extent other) {
        return new Extent(Math.min(low, other.low), Math.max(high, other.high));
    }
}
