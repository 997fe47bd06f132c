package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.style.Palette;

/// Columns of text at the right of a figure, in line with its categories.
final class SideColumns {
    private static final double BETWEEN = 18;
    private static final double WIDEST = 180;

    private final List<SideColumn> columns;
    private final List<Double> widths = new ArrayList<>();

    SideColumns(List<SideColumn> columns) {
        this.columns = columns;
        for (SideColumn column : columns) {
            double width = Type.AXIS.width(column.title());
            for (String cell : column.cells()) {
                width = Math.max(width, Type.TICK.width(cell));
            }
            widths.add(Math.min(WIDEST, width));
        }
    }

    boolean empty() {
        return columns.isEmpty();
    }

    double width() {
        return widths.stream().mapToDouble(width -> width + BETWEEN).sum();
    }

    /// @param every which rows have room for text
    void paint(Pen pen, Palette palette, Rectangle2D area, Projection y, int every) {
        double left = area.getMaxX();
        for (int c = 0; c < columns.size(); c++) {
            left += BETWEEN;
            SideColumn column = columns.get(c);
            double width = widths.get(c);
            String title = Type.AXIS.fit(column.title(), width);
            place(title, column.align(), left, width, area.getMinY() - 14, Type.AXIS)
                    .paint(pen, palette.muted());
            for (int row = 0; row < column.cells().size(); row += every) {
                double middle = y.pixel(row);
                if (middle >= area.getMinY() && middle <= area.getMaxY()) {
                    String text = Type.TICK.fit(column.cells().get(row), width);
                    place(text, column.align(), left, width, middle, Type.TICK).paint(pen, palette.text());
                }
            }
            left += width;
        }
    }

    private static PlacedText place(
            String text, Align align, double left, double width, double y, org.recscope.plot.pen.TextStyle style) {
        return switch (align) {
            case LEFT -> PlacedText.rightOf(text, left, y, style);
            case CENTRE -> PlacedText.rightOf(text, left + (width - style.width(text)) / 2, y, style);
            case RIGHT -> PlacedText.leftOf(text, left + width, y, style);
        };
    }
}
