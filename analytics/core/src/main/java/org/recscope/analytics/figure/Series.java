package org.recscope.analytics.figure;

import java.util.Objects;

/// The name of what a mark shows, and its colour.
///
/// @param name as the legend says it; empty keeps the mark out of the legend
/// @param slot its colour
public record Series(String name, Slot slot) {
    /// Nothing to tell apart: no legend entry, accent colour.
    public static final Series ONLY = new Series("", Slot.ACCENT);

    /// Checks that both are there.
    public Series {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(slot, "slot");
    }

    /// The series at a place in the fixed order of colours.
    ///
    /// @param name as the legend says it
    /// @param index 0 for the first
    /// @return the series
    public static Series of(String name, int index) {
        return new Series(name, Slot.series(index));
    }

    /// A series that the legend does not mention.
    ///
    /// @param slot its colour
    /// @return the series
    public static Series unnamed(Slot slot) {
        return new Series("", slot);
    }
}
