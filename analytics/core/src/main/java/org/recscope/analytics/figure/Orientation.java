package org.recscope.analytics.figure;

/// Along which axis something extends.
public enum Orientation {
    /// Along the x axis.
    HORIZONTAL,
    /// Along the y axis.
    VERTICAL
}
