package org.recscope.analytics.figure;

import java.util.List;

/// A point a datum: scatter plots of any size, dots on lines, outliers.
///
/// @param series name and colour
/// @param x where
/// @param y where
/// @param sizes diameter in pixels a datum; empty for one size
/// @param labels text beside each point, placed where there is room; empty for none
/// @param slots colour a datum; empty for the series' own
/// @param marker shape; above some ten thousand points they are counted into pixels and have none
/// @param hovers more text a datum on hover; empty for none
public record Points(
        Series series,
        Values x,
        Values y,
        Values sizes,
        List<String> labels,
        List<Slot> slots,
        Marker marker,
        List<String> hovers)
        implements Mark {
    /// Checks that what is given has one entry a datum.
    public Points {
        Checks.sizes("y", y.size(), x.size());
        Checks.optional("sizes", sizes, x.size());
        labels = Checks.optional("labels", labels, x.size());
        slots = Checks.optional("slots", slots, x.size());
        hovers = Checks.optional("hovers", hovers, x.size());
    }

    /// @param series name and colour
    /// @param x where
    /// @param y where
    /// @return plain discs
    public static Points of(Series series, Values x, Values y) {
        return new Points(series, x, y, Values.NONE, List.of(), List.of(), Marker.CIRCLE, List.of());
    }

    /// @param labels text beside each point
    /// @return these points with it
    public Points withLabels(List<String> labels) {
        return new Points(series, x, y, sizes, labels, slots, marker, hovers);
    }

    /// @param sizes diameters in pixels
    /// @return these points with them
    public Points withSizes(Values sizes) {
        return new Points(series, x, y, sizes, labels, slots, marker, hovers);
    }

    /// @param slots colour a datum
    /// @return these points with them
    public Points withSlots(List<Slot> slots) {
        return new Points(series, x, y, sizes, labels, slots, marker, hovers);
    }

    /// @param marker shape
    /// @return these points with it
    public Points withMarker(Marker marker) {
        return new Points(series, x, y, sizes, labels, slots, marker, hovers);
    }

    /// @param hovers more text on hover
    /// @return these points with it
    public Points withHovers(List<String> hovers) {
        return new Points(series, x, y, sizes, labels, slots, marker, hovers);
    }

    @Override
    public int size() {
        return x.size();
    }

    @Override
    public String hover(int datum) {
        return Checks.at(hovers, datum);
    }
}
