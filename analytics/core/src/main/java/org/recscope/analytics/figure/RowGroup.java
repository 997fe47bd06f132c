package org.recscope.analytics.figure;

import java.util.List;

/// Rows of a table that belong together.
///
/// @param title above them; empty for none
/// @param rows each a cell a column
public record RowGroup(String title, List<List<Cell>> rows) {
    /// Copies the rows.
    public RowGroup {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
