package org.recscope.analytics.figure;

import java.util.List;
import java.util.Objects;

/// A table as data: aligned numbers, intervals, shades and marks of the best.
///
/// @param id names it among the figures of a study and in file names
/// @param title one line: what is seen
/// @param subtitle quieter: of what data; may be empty
/// @param columns from left to right
/// @param groups from top to bottom
/// @param note below: what a shade means, what is undefined; may be empty
/// @param accessibleText what a reader who cannot see it should know; may be empty
public record TableFigure(
        String id,
        String title,
        String subtitle,
        List<Column> columns,
        List<RowGroup> groups,
        String note,
        String accessibleText)
        implements Block {
    /// Copies the lists and checks that every row has a cell a column.
    public TableFigure {
        Objects.requireNonNull(id, "id");
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        for (RowGroup group : groups) {
            for (List<Cell> row : group.rows()) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "row has " + row.size() + " cells, the table " + columns.size() + " columns");
                }
            }
        }
    }

    /// @param id names it
    /// @param title what is seen
    /// @param subtitle of what data
    /// @param columns from left to right
    /// @param rows from top to bottom, a cell a column
    /// @return a table of one group
    public static TableFigure of(
            String id, String title, String subtitle, List<Column> columns, List<List<Cell>> rows) {
        return new TableFigure(id, title, subtitle, columns, List.of(new RowGroup("", rows)), "", "");
    }

    /// @param note below the table
    /// @return this table with it
    public TableFigure withNote(String note) {
        return new TableFigure(id, title, subtitle, columns, groups, note, accessibleText);
    }

    /// @param groups from top to bottom
    /// @return this table with other rows
    public TableFigure withGroups(List<RowGroup> groups) {
        return new TableFigure(id, title, subtitle, columns, groups, note, accessibleText);
    }
}
