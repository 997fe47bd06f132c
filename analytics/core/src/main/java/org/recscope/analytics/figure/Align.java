package org.recscope.analytics.figure;

/// Where text stands in its column or to its place.
public enum Align {
    /// Begins here.
    LEFT,
    /// Stands around here.
    CENTRE,
    /// Ends here: for numbers.
    RIGHT
}
