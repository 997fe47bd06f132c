package org.recscope.analytics.figure;

/// One layer of a figure: data of one series drawn in one way. Later marks lie over earlier ones.
public sealed interface Mark
        permits Points, Line, Band, Bars, Bins, Intervals, HeatCells, Boxes, Violin, Rule, Annotation {
    /// @return what the mark shows, for legend and colour
    Series series();

    /// @return how many data it has; hovering names one of them by its index
    int size();

    /// What hovering over a datum says beside its values.
    ///
    /// @param datum its index
    /// @return lines of text, empty when the values say all
    default String hover(int datum) {
        return "";
    }
}
