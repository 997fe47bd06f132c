package org.recscope.analytics.figure;

/// Where the names of the series stand.
public enum Legend {
    /// Nowhere.
    NONE,
    /// Direct labels where few lines leave room, a row above the plot otherwise; nothing for a single series.
    AUTO,
    /// In a row above the plot, under the subtitle.
    TOP,
    /// In a column at the right.
    RIGHT,
    /// Beside the last datum of each line.
    DIRECT
}
