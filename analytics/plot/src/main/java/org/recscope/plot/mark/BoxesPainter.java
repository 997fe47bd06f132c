package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Orientation;
import org.recscope.plot.scale.Projection;

/// Quartiles as a pale box, the median as a firm line, whiskers on both sides.
final class BoxesPainter {
    private static final double SHARE = 0.5;
    private static final double WIDEST = 48;

    private BoxesPainter() {}

    static Target paint(Boxes boxes, Frame frame) {
        List<@Nullable Rectangle2D> targets = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            targets.add(paint(boxes, i, frame));
        }
        return new BoxTarget(targets);
    }

    private static @Nullable Rectangle2D paint(Boxes boxes, int i, Frame frame) {
        boolean upright = boxes.orientation() == Orientation.VERTICAL;
        Projection places = upright ? frame.x() : frame.y();
        Projection values = upright ? frame.y() : frame.x();
        double half = Math.min(places.band() * SHARE, WIDEST) / 2;
        double middle = places.pixel(boxes.at().get(i));
        double lower = values.pixel(boxes.lower().get(i));
        double upper = values.pixel(boxes.upper().get(i));
        if (Double.isNaN(middle + lower + upper)) {
            return null;
        }
        Color color = frame.palette().of(boxes.series().slot());
        Whisker.paint(
                boxes.orientation(), middle, boxes.low().get(i), boxes.lower().get(i), half / 3, color, frame);
        Whisker.paint(
                boxes.orientation(), middle, boxes.upper().get(i), boxes.high().get(i), half / 3, color, frame);
        Rectangle2D box = upright
                ? frame.visible(middle - half, lower, middle + half, upper)
                : frame.visible(lower, middle - half, upper, middle + half);
        if (box != null) {
            frame.pen().fill(box, frame.palette().background());
            frame.pen().fill(box, frame.palette().of(boxes.series().slot(), 0.22));
            frame.pen().stroke(box, color, 1.4, Dash.SOLID);
        }
        median(values.pixel(boxes.median().get(i)), middle, half, upright, color, frame);
        return box;
    }

    private static void median(double at, double middle, double half, boolean upright, Color color, Frame frame) {
        if (upright ? frame.holds(middle, at) : frame.holds(at, middle)) {
            Line2D line = upright
                    ? new Line2D.Double(middle - half, at, middle + half, at)
                    : new Line2D.Double(at, middle - half, at, middle + half);
            frame.pen().stroke(line, color, 2.6, Dash.SOLID);
        }
    }
}
