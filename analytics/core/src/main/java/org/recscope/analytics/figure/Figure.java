package org.recscope.analytics.figure;

import java.util.List;
import java.util.Objects;

/// A chart as data: two axes and the marks between them.
///
/// @param id names it among the figures of a study and in file names
/// @param title one line: what is seen
/// @param subtitle quieter: of what data, with which interval; may be empty
/// @param x the axis at the bottom
/// @param y the axis at the left
/// @param marks what is drawn, first at the bottom
/// @param legend where the names of the series stand
/// @param columns text at the right, for a y axis of categories
/// @param note below the plot: how it was made, what is undefined; may be empty
/// @param accessibleText what a reader who cannot see it should know; may be empty, then the plot makes one
public record Figure(
        String id,
        String title,
        String subtitle,
        Axis x,
        Axis y,
        List<Mark> marks,
        Legend legend,
        List<SideColumn> columns,
        String note,
        String accessibleText)
        implements Block {
    /// Copies the lists and checks that side columns match the categories.
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(legend, "legend");
        marks = List.copyOf(marks);
        columns = List.copyOf(columns);
        for (SideColumn column : columns) {
            Checks.sizes(
                    "column " + column.title(),
                    column.cells().size(),
                    y.categories().size());
        }
    }

    /// @param id names it
    /// @param title what is seen
    /// @param subtitle of what data
    /// @param x the axis at the bottom
    /// @param y the axis at the left
    /// @param marks what is drawn
    /// @return a figure whose legend places itself
    public static Figure of(String id, String title, String subtitle, Axis x, Axis y, List<? extends Mark> marks) {
        return new Figure(id, title, subtitle, x, y, List.copyOf(marks), Legend.AUTO, List.of(), "", "");
    }

    /// @param x the axis at the bottom
    /// @param y the axis at the left
    /// @return this figure with other axes: what zooming makes
    public Figure withAxes(Axis x, Axis y) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, accessibleText);
    }

    /// @param marks what is drawn
    /// @return this figure with other marks
    public Figure withMarks(List<? extends Mark> marks) {
        return new Figure(id, title, subtitle, x, y, List.copyOf(marks), legend, columns, note, accessibleText);
    }

    /// @param legend where the names of the series stand
    /// @return this figure with it
    public Figure withLegend(Legend legend) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, accessibleText);
    }

    /// @param columns text at the right
    /// @return this figure with it
    public Figure withColumns(List<SideColumn> columns) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, accessibleText);
    }

    /// @param note below the plot
    /// @return this figure with it
    public Figure withNote(String note) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, accessibleText);
    }

    /// @param text what a reader who cannot see it should know
    /// @return this figure with it
    public Figure withAccessibleText(String text) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, text);
    }

    /// @param title what is seen
    /// @param subtitle of what data
    /// @return this figure with other words above it; empty where the page around it already says them
    public Figure withTitle(String title, String subtitle) {
        return new Figure(id, title, subtitle, x, y, marks, legend, columns, note, accessibleText);
    }
}
