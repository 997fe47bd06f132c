package org.recscope.analytics.figure;

import java.util.List;

/// A part of a report.
///
/// @param title its heading; empty for none
/// @param blocks what it is made of, in order
/// @param columns 1, or 2 to set figures side by side; tables that are too wide take the whole width
public record Section(String title, List<? extends Block> blocks, int columns) {
    /// Copies the blocks and checks the columns.
    public Section {
        blocks = List.copyOf(blocks);
        if (columns < 1 || columns > 2) {
            throw new IllegalArgumentException("columns must be 1 or 2, was " + columns);
        }
    }

    /// @param title its heading
    /// @param blocks what it is made of
    /// @return a section of one column
    public static Section of(String title, List<? extends Block> blocks) {
        return new Section(title, blocks, 1);
    }
}
