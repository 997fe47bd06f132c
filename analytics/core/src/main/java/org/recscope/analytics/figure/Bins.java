package org.recscope.analytics.figure;

/// Bars between edges on a continuous x axis: a histogram.
///
/// @param series name and colour
/// @param edges ascending, one more than heights
/// @param heights from 0
public record Bins(Series series, Values edges, Values heights) implements Mark {
    /// Checks that there is one edge more.
    public Bins {
        Checks.sizes("edges", edges.size(), heights.size() + 1);
    }

    @Override
    public int size() {
        return heights.size();
    }
}
