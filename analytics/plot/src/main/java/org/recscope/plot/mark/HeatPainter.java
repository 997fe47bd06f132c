package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Ramp;
import org.recscope.plot.pen.TextStyle;
import org.recscope.plot.scale.Extent;
import org.recscope.plot.style.Palette;

/// A shade a cell, its value written into it when there is room for all of them.
public final class HeatPainter {
    private static final TextStyle TEXT = TextStyle.numbers(11.5);
    private static final double GAP = 1.5;

    private HeatPainter() {}

    /// The values at the two ends of the ramp; a diverging one is as long below 0 as above.
    ///
    /// @param cells whose values or limits count
    /// @return low below high
    public static Extent range(HeatCells cells) {
        Extent data = Extent.of(cells.values());
        Extent known = data.empty() ? new Extent(0, 1) : data;
        double reach = Math.max(Math.abs(known.low()), Math.abs(known.high()));
        boolean diverging = cells.ramp() == Ramp.DIVERGING;
        double low = Double.isNaN(cells.low()) ? diverging ? -reach : known.low() : cells.low();
        double high = Double.isNaN(cells.high()) ? diverging ? reach : known.high() : cells.high();
        return low < high ? new Extent(low, high) : new Extent(low, low + Math.max(1, Math.abs(low)));
    }

    static Target paint(HeatCells cells, Frame frame) {
        Extent range = range(cells);
        boolean text = hasRoom(cells, frame);
        for (int i = 0; i < cells.size(); i++) {
            Rectangle2D box = box(cells, i, frame);
            Rectangle2D seen = frame.visible(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            if (seen != null) {
                paint(cells, i, seen, range, text, frame);
            }
        }
        return new Cells(cells, frame);
    }

    private static Rectangle2D box(HeatCells cells, int i, Frame frame) {
        double width = frame.x().band();
        double height = frame.y().band();
        double gapX = width > 8 ? GAP : 0;
        double gapY = height > 8 ? GAP : 0;
        double x = frame.x().pixel(cells.column(i)) - width / 2;
        double y = frame.y().pixel(cells.row(i)) - height / 2;
        return new Rectangle2D.Double(x + gapX / 2, y + gapY / 2, width - gapX, height - gapY);
    }

    private static boolean hasRoom(HeatCells cells, Frame frame) {
        double width = frame.x().band() - GAP - 6;
        if (frame.y().band() < 16 || width < 12) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (TEXT.width(cells.style().text(cells.values().get(i))) > width) {
                return false;
            }
        }
        return true;
    }

    private static void paint(HeatCells cells, int i, Rectangle2D box, Extent range, boolean text, Frame frame) {
        double value = cells.values().get(i);
        Palette palette = frame.palette();
        if (Double.isNaN(value)) {
            hatch(box, frame);
            return;
        }
        double depth = (value - range.low()) / (range.high() - range.low());
        Color shade = palette.shade(cells.ramp(), cells.ramp() == Ramp.DIVERGING ? 2 * depth - 1 : depth);
        frame.pen().box(box.getX(), box.getY(), box.getWidth(), box.getHeight(), shade);
        if (text) {
            String words = cells.style().text(value);
            frame.pen()
                    .text(
                            words,
                            box.getCenterX() - TEXT.width(words) / 2,
                            box.getCenterY() + TEXT.capHeight() / 2,
                            TEXT,
                            palette.textOn(shade));
        }
    }

    /// Thin strokes say that there is nothing to shade.
    private static void hatch(Rectangle2D box, Frame frame) {
        frame.pen()
                .box(
                        box.getX(),
                        box.getY(),
                        box.getWidth(),
                        box.getHeight(),
                        frame.palette().surface());
        if (box.getWidth() < 6 || box.getHeight() < 6) {
            return;
        }
        Path2D strokes = new Path2D.Double();
        for (double d = 5; d < box.getWidth() + box.getHeight(); d += 5) {
            double x1 = Math.min(d, box.getWidth());
            double y2 = Math.min(d, box.getHeight());
            strokes.moveTo(box.getX() + x1, box.getY() + d - x1);
            strokes.lineTo(box.getX() + d - y2, box.getY() + y2);
        }
        frame.pen().stroke(strokes, frame.palette().line(), 0.8, Dash.SOLID);
    }

    /// The cell under a pixel, by arithmetic.
    private record Cells(HeatCells cells, Frame frame) implements Target {
        @Override
        public int nearest(double x, double y) {
            long column = Math.round(frame.x().value(x));
            long row = Math.round(frame.y().value(y));
            boolean inside = column >= 0 && column < cells.columns() && row >= 0 && row < cells.rows();
            return inside && frame.holds(x, y) ? (int) (row * cells.columns() + column) : -1;
        }

        @Override
        public Rectangle2D bounds(int datum) {
            return box(cells, datum, frame);
        }
    }
}
