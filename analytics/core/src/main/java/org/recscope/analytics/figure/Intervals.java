package org.recscope.analytics.figure;

import java.util.List;

/// A whisker a datum, usually with a point on it: means with their 95 % intervals, forest plots.
///
/// @param series name and colour
/// @param at place on the other axis
/// @param middle the estimate; empty draws whiskers alone, under points of their own
/// @param low lower end
/// @param high upper end
/// @param orientation along which axis the whisker lies; HORIZONTAL makes a forest plot
/// @param slots colour a datum; empty for the series' own
/// @param marker shape of the estimate
/// @param hovers more text a datum on hover; empty for none
public record Intervals(
        Series series,
        Values at,
        Values middle,
        Values low,
        Values high,
        Orientation orientation,
        List<Slot> slots,
        Marker marker,
        List<String> hovers)
        implements Mark {
    /// Checks that what is given has one entry a datum.
    public Intervals {
        Checks.optional("middle", middle, at.size());
        Checks.sizes("low", low.size(), at.size());
        Checks.sizes("high", high.size(), at.size());
        slots = Checks.optional("slots", slots, at.size());
        hovers = Checks.optional("hovers", hovers, at.size());
    }

    /// @param series name and colour
    /// @param at place on the y axis
    /// @param middle the estimate on the x axis
    /// @param low lower end
    /// @param high upper end
    /// @return lying whiskers: a forest plot
    public static Intervals horizontal(Series series, Values at, Values middle, Values low, Values high) {
        return new Intervals(
                series, at, middle, low, high, Orientation.HORIZONTAL, List.of(), Marker.SQUARE, List.of());
    }

    /// @param series name and colour
    /// @param at place on the x axis
    /// @param middle the estimate on the y axis
    /// @param low lower end
    /// @param high upper end
    /// @return upright whiskers
    public static Intervals vertical(Series series, Values at, Values middle, Values low, Values high) {
        return new Intervals(series, at, middle, low, high, Orientation.VERTICAL, List.of(), Marker.CIRCLE, List.of());
    }

    /// @param slots colour a datum
    /// @return these intervals with them
    public Intervals withSlots(List<Slot> slots) {
        return new Intervals(series, at, middle, low, high, orientation, slots, marker, hovers);
    }

    /// @param marker shape of the estimate
    /// @return these intervals with it
    public Intervals withMarker(Marker marker) {
        return new Intervals(series, at, middle, low, high, orientation, slots, marker, hovers);
    }

    /// @param hovers more text on hover
    /// @return these intervals with it
    public Intervals withHovers(List<String> hovers) {
        return new Intervals(series, at, middle, low, high, orientation, slots, marker, hovers);
    }

    @Override
    public int size() {
        return at.size();
    }

    @Override
    public String hover(int datum) {
        return Checks.at(hovers, datum);
    }
}
