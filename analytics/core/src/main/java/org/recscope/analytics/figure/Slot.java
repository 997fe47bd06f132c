package org.recscope.analytics.figure;

/// A colour by its part in the picture; the palette, light or dark, gives it a value when it is drawn.
public enum Slot {
    /// First of eight series colours that stay apart under the common colour-vision deficiencies.
    SERIES_0,
    /// Second series.
    SERIES_1,
    /// Third series.
    SERIES_2,
    /// Fourth series.
    SERIES_3,
    /// Fifth series.
    SERIES_4,
    /// Sixth series.
    SERIES_5,
    /// Seventh series.
    SERIES_6,
    /// Eighth series.
    SERIES_7,
    /// What the reader should look at first.
    ACCENT,
    /// Present but not the point: references, intervals that cross zero, what is filtered out.
    MUTED,
    /// Better.
    GOOD,
    /// Worse.
    BAD,
    /// Worth a second look.
    WARNING;

    /// How many series have a colour of their own.
    public static final int SERIES = 8;

    /// The colour of a series; the ninth repeats the first, and its marker or dash must tell them apart.
    ///
    /// @param index 0 for the first
    /// @return its slot
    public static Slot series(int index) {
        return values()[Math.floorMod(index, SERIES)];
    }
}
