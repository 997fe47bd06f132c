package org.recscope.analytics.figure;

/// How a line is drawn.
public enum Dash {
    /// Without gaps.
    SOLID,
    /// Long strokes.
    DASHED,
    /// Dots.
    DOTTED
}
