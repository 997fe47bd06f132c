package org.recscope.analytics.figure;

import java.util.List;

/// Text at the right of a figure whose y axis has categories, one a category: the n of a forest plot.
///
/// @param title above it
/// @param cells one a category
/// @param align LEFT for words, RIGHT for numbers
public record SideColumn(String title, List<String> cells, Align align) {
    /// Copies the cells.
    public SideColumn {
        cells = List.copyOf(cells);
    }

    /// @param title above it
    /// @param cells one a category
    /// @return a column of numbers
    public static SideColumn numbers(String title, List<String> cells) {
        return new SideColumn(title, cells, Align.RIGHT);
    }
}
