package org.recscope.analytics.figure;

/// A straight reference line across the figure: zero, a target, a guardrail.
///
/// @param series name and colour
/// @param value where it crosses its axis
/// @param orientation HORIZONTAL crosses the y axis, VERTICAL the x axis
/// @param label text at its end; empty for none
/// @param dash how it is drawn
public record Rule(Series series, double value, Orientation orientation, String label, Dash dash) implements Mark {
    /// @param value where it crosses the y axis
    /// @param label text at its end
    /// @return a quiet dashed line from left to right
    public static Rule horizontal(double value, String label) {
        return new Rule(Series.unnamed(Slot.MUTED), value, Orientation.HORIZONTAL, label, Dash.DASHED);
    }

    /// @param value where it crosses the x axis
    /// @param label text at its end
    /// @return a quiet dashed line from bottom to top
    public static Rule vertical(double value, String label) {
        return new Rule(Series.unnamed(Slot.MUTED), value, Orientation.VERTICAL, label, Dash.DASHED);
    }

    @Override
    public int size() {
        return 1;
    }
}
