package org.recscope.analytics.figure;

/// A line through its data in their order; a datum without a value breaks it.
///
/// @param series name and colour
/// @param x where, usually ascending
/// @param y where
/// @param join how one datum leads to the next
/// @param dash how it is drawn
/// @param dots whether each datum has a dot
public record Line(Series series, Values x, Values y, Join join, Dash dash, boolean dots) implements Mark {
    /// How one datum leads to the next.
    public enum Join {
        /// Straight.
        STRAIGHT,
        /// Level until the next datum, then up or down: counts, empirical distributions.
        STEP
    }

    /// Checks that every datum has both.
    public Line {
        Checks.sizes("y", y.size(), x.size());
    }

    /// @param series name and colour
    /// @param x where
    /// @param y where
    /// @return a plain line
    public static Line of(Series series, Values x, Values y) {
        return new Line(series, x, y, Join.STRAIGHT, Dash.SOLID, false);
    }

    /// @param series name and colour
    /// @param x where each step begins
    /// @param y its height
    /// @return a staircase
    public static Line step(Series series, Values x, Values y) {
        return new Line(series, x, y, Join.STEP, Dash.SOLID, false);
    }

    /// @param dash how it is drawn
    /// @return this line so drawn
    public Line withDash(Dash dash) {
        return new Line(series, x, y, join, dash, dots);
    }

    /// @return this line with a dot a datum
    public Line withDots() {
        return new Line(series, x, y, join, dash, true);
    }

    @Override
    public int size() {
        return x.size();
    }
}
