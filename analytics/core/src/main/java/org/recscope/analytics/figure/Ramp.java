package org.recscope.analytics.figure;

/// How a number becomes a shade.
public enum Ramp {
    /// More is deeper: for quantities from little to much.
    SEQUENTIAL,
    /// Two hues that meet in the quiet middle: for differences around 0. Warm below, cool above.
    DIVERGING
}
