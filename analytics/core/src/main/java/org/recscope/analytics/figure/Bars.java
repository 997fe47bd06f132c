package org.recscope.analytics.figure;

import java.util.List;

/// A bar a category. All bars of a figure that are grouped stand side by side, in the order of their marks; all that
/// are
/// stacked stand on each other.
///
/// @param series name and colour
/// @param values length a category, from 0; one for each category of the axis
/// @param orientation VERTICAL: categories on the x axis; HORIZONTAL: on the y axis
/// @param arrangement side by side or on each other
/// @param low lower end of an interval a bar; empty for none
/// @param high upper end of an interval a bar; empty for none
/// @param slots colour a bar; empty for the series' own
public record Bars(
        Series series,
        Values values,
        Orientation orientation,
        Arrangement arrangement,
        Values low,
        Values high,
        List<Slot> slots)
        implements Mark {
    /// How the bars of several series share a category.
    public enum Arrangement {
        /// Side by side.
        GROUPED,
        /// On each other; positive and negative values apart.
        STACKED
    }

    /// Checks that what is given has one entry a category.
    public Bars {
        Checks.optional("low", low, values.size());
        Checks.optional("high", high, values.size());
        slots = Checks.optional("slots", slots, values.size());
    }

    /// @param series name and colour
    /// @param values length a category
    /// @return upright bars side by side
    public static Bars of(Series series, Values values) {
        return new Bars(series, values, Orientation.VERTICAL, Arrangement.GROUPED, Values.NONE, Values.NONE, List.of());
    }

    /// @return these bars lying
    public Bars horizontal() {
        return new Bars(series, values, Orientation.HORIZONTAL, arrangement, low, high, slots);
    }

    /// @return these bars on those of the marks before
    public Bars stacked() {
        return new Bars(series, values, orientation, Arrangement.STACKED, low, high, slots);
    }

    /// @param low lower ends
    /// @param high upper ends
    /// @return these bars with intervals
    public Bars withIntervals(Values low, Values high) {
        return new Bars(series, values, orientation, arrangement, low, high, slots);
    }

    /// @param slots colour a bar
    /// @return these bars with them
    public Bars withSlots(List<Slot> slots) {
        return new Bars(series, values, orientation, arrangement, low, high, slots);
    }

    @Override
    public int size() {
        return values.size();
    }
}
