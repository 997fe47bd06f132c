package org.recscope.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;

/// One cell of a heat table. Its shade is a style class, so that it follows light and dark by itself.
final class HeatCell extends TableCell<HeatTable.Row, Cell> {
    private static final int SHADES = 8;

    private final Column column;
    private String shade = "";

    HeatCell(Column column) {
        this.column = column;
        getStyleClass().add("heat-cell");
        setAlignment(
                switch (column.align()) {
                    case LEFT -> Pos.CENTER_LEFT;
                    case CENTRE -> Pos.CENTER;
                    case RIGHT -> Pos.CENTER_RIGHT;
                });
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        getStyleClass().removeAll(shade, "best");
        shade = "";
        setTooltip(null);
        if (empty || cell == null) {
            setText("");
            return;
        }
        setText(words(cell, column));
        if (cell instanceof Cell.Number number) {
            show(number);
        }
        String hover = hover(cell, column.style());
        if (!hover.isEmpty()) {
            setTooltip(new Tooltip(hover));
        }
        setAccessibleText(column.title() + ": " + getText() + (hover.isEmpty() ? "" : ". " + hover));
    }

    private void show(Cell.Number number) {
        shade = shade(number.shade());
        if (!shade.isEmpty()) {
            getStyleClass().add(shade);
        }
        if (number.best()) {
            getStyleClass().add("best");
        }
    }

    /// What a cell says.
    static String words(Cell cell, Column column) {
        return switch (cell) {
            case Cell.Text words -> words.text();
            case Cell.Number number ->
                (number.best() ? "★ " : "") + column.style().text(number.value());
        };
    }

    /// The style class of a shade: `heat-1` to `heat-8`, `cold-1` to `cold-8` below zero, none for none.
    static String shade(double depth) {
        if (Double.isNaN(depth)) {
            return "";
        }
        int step = (int) Math.round(Math.min(1, Math.abs(depth)) * SHADES);
        return step == 0 ? "" : (depth < 0 ? "cold-" : "heat-") + step;
    }

    /// What the figure says on hover; an interval alone is said when it says nothing.
    static String hover(Cell cell, NumberStyle style) {
        if (cell.hover().isEmpty() && cell instanceof Cell.Number number && !Double.isNaN(number.low())) {
            return style.text(number.low()) + " – " + style.text(number.high());
        }
        return cell.hover();
    }

    /// Numbers by size with undefined ones last, words by the alphabet.
    static int compare(Cell a, Cell b) {
        if (a instanceof Cell.Number first && b instanceof Cell.Number second) {
            return Double.compare(first.value(), second.value());
        }
        return words(a).compareTo(words(b));
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.text();
            case Cell.Number number -> String.valueOf(number.value());
        };
    }
}
