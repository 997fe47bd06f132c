package org.recscope.analytics.figure;

/// Which way is better; shown as an arrow in a header.
public enum Direction {
    /// More is better.
    HIGHER,
    /// Less is better.
    LOWER,
    /// Neither is better.
    NEITHER
}
