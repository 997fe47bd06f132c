package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Orientation;
import org.recscope.plot.scale.Projection;

/// A thin line with caps from one value to another. An end outside the axes is cut there and has no cap.
final class Whisker {
    private static final double WIDTH = 1.6;

    private Whisker() {}

    /// @param across pixel on the other axis
    /// @param cap half the width of its ends
    /// @return what it covers; `null` when it is not drawn
    static @Nullable Rectangle2D paint(
            Orientation orientation, double across, double low, double high, double cap, Color color, Frame frame) {
        boolean level = orientation == Orientation.HORIZONTAL;
        Projection axis = level ? frame.x() : frame.y();
        double from = axis.pixel(low);
        double to = axis.pixel(high);
        double first = clamp(axis, from);
        double last = clamp(axis, to);
        Rectangle2D box =
                level ? frame.visible(first, across, last, across) : frame.visible(across, first, across, last);
        if (box == null || Double.isNaN(from) || Double.isNaN(to)) {
            return null;
        }
        line(level, first, last, across, across, color, frame);
        if (first == from) {
            line(level, first, first, across - cap, across + cap, color, frame);
        }
        if (last == to) {
            line(level, last, last, across - cap, across + cap, color, frame);
        }
        return level
                ? new Rectangle2D.Double(box.getX(), across - cap, box.getWidth(), 2 * cap)
                : new Rectangle2D.Double(across - cap, box.getY(), 2 * cap, box.getHeight());
    }

    private static double clamp(Projection axis, double pixel) {
        return Math.max(axis.low(), Math.min(axis.high(), pixel));
    }

    private static void line(boolean level, double a1, double a2, double b1, double b2, Color color, Frame frame) {
        Line2D line = level ? new Line2D.Double(a1, b1, a2, b2) : new Line2D.Double(b1, a1, b2, a2);
        frame.pen().stroke(line, color, WIDTH, Dash.SOLID);
    }
}
