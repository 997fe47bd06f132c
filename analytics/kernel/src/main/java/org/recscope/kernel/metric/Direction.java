package org.recscope.kernel.metric;

/// Which values of a metric are the better ones.
public enum Direction {
    /// More is better.
    HIGHER,
    /// Less is better.
    LOWER,
    /// Neither is better in itself: popularity, concentration.
    NEITHER
}
