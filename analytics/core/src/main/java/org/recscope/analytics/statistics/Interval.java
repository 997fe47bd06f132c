package org.recscope.analytics.statistics;

/// An interval of values; an open side is infinite, an interval nobody can state is `NaN` on both sides.
///
/// @param low lower end
/// @param high upper end
public record Interval(double low, double high) {
    /// No interval can be stated.
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    /// Everything is possible: the data set no bound.
    public static final Interval UNBOUNDED = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// An interval of equal reach on both sides.
    ///
    /// @param centre the middle
    /// @param margin half the width
    public static Interval around(double centre, double margin) {
        return new Interval(centre - margin, centre + margin);
    }

    /// Whether a value lies inside or on an end.
    ///
    /// @param value any
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /// High minus low.
    public double width() {
        return high - low;
    }
}
