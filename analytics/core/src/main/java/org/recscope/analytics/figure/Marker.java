package org.recscope.analytics.figure;

/// The shape of a point, so that series differ by more than colour.
public enum Marker {
    /// A disc.
    CIRCLE,
    /// A square.
    SQUARE,
    /// A triangle, tip up.
    TRIANGLE,
    /// A square on its tip.
    DIAMOND,
    /// Two crossing strokes.
    CROSS;

    /// The marker of a series, so that the ninth series differs from the first although they share a colour.
    ///
    /// @param index 0 for the first
    /// @return its marker
    public static Marker series(int index) {
        return values()[Math.floorMod(index + index / Slot.SERIES, values().length)];
    }
}
