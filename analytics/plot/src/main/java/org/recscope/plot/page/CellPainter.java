package org.recscope.plot.page;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.style.Palette;

/// Writes one cell: words, or a number on its shade with its interval under it.
final class CellPainter {
    private static final String STAR = "★ ";
    /// Shades stay below full depth, so that a table of them stays quiet.
    private static final double DEPTH = 0.56;

    private CellPainter() {}

    static double width(Cell cell, Column column) {
        return switch (cell) {
            case Cell.Text text -> Type.CELL.width(text.text());
            case Cell.Number number ->
                Math.max(style(number).width(text(number, column)), Type.INTERVAL.width(interval(number, column)));
        };
    }

    static boolean hasInterval(Cell cell) {
        return cell instanceof Cell.Number number && !(Double.isNaN(number.low()) && Double.isNaN(number.high()));
    }

    private static TextStyle style(Cell.Number number) {
        return number.best() ? Type.BEST : Type.CELL;
    }

    private static String text(Cell.Number number, Column column) {
        return (number.best() ? STAR : "") + column.style().text(number.value());
    }

    static String interval(Cell.Number number, Column column) {
        return hasInterval(number)
                ? column.style().text(number.low()) + " – " + column.style().text(number.high())
                : "";
    }

    static void paint(Cell cell, Column column, Rectangle2D box, Pen pen, Palette palette) {
        switch (cell) {
            case Cell.Text text -> {
                String shown = Type.CELL.fit(text.text(), box.getWidth() - 2 * TableColumns.PADDING);
                line(shown, column.align(), box, box.getCenterY(), Type.CELL, pen, palette.text());
            }
            case Cell.Number number -> number(number, column, box, pen, palette);
        }
    }

    private static void number(Cell.Number number, Column column, Rectangle2D box, Pen pen, Palette palette) {
        Color words = Double.isNaN(number.value()) ? palette.muted() : palette.text();
        Color quiet = palette.muted();
        if (!Double.isNaN(number.shade())) {
            Color shade = palette.shade(column.ramp(), number.shade() * DEPTH);
            pen.box(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2, shade);
            words = palette.textOn(shade);
            quiet = words;
        }
        boolean two = hasInterval(number);
        double middle = box.getCenterY() - (two ? 7 : 0);
        line(text(number, column), column.align(), box, middle, style(number), pen, words);
        if (two) {
            line(interval(number, column), column.align(), box, middle + 15, Type.INTERVAL, pen, quiet);
        }
    }

    /// @param middle of the capitals
    static void line(String text, Align align, Rectangle2D box, double middle, TextStyle style, Pen pen, Color color) {
        double padding = TableColumns.PADDING;
        double left = switch (align) {
            case LEFT -> box.getMinX() + padding;
            case CENTRE -> box.getCenterX() - style.width(text) / 2;
            case RIGHT -> box.getMaxX() - padding - style.width(text);
        };
        PlacedText.rightOf(text, left, middle, style).paint(pen, color);
    }
}
