package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Orientation;
import org.recscope.plot.scale.Projection;

/// Bars from zero, side by side or on each other, upright or lying, with whiskers when they have intervals.
final class BarsPainter {
    private static final double SHARE = 0.74;
    private static final double WIDEST = 64;

    private BarsPainter() {}

    static Target paint(Bars bars, BarLanes lanes, Frame frame) {
        boolean upright = bars.orientation() == Orientation.VERTICAL;
        Projection places = upright ? frame.x() : frame.y();
        double thickness = Math.min(places.band() * SHARE / lanes.lanes(), WIDEST);
        double shift = (lanes.lane() - lanes.lanes() / 2.0) * thickness;
        double gap = thickness > 6 && lanes.lanes() > 1 ? 1 : 0;
        List<@Nullable Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Projection values = upright ? frame.y() : frame.x();
            double from = clamp(values, values.pixel(lanes.base().get(i)));
            double to = clamp(values, values.pixel(lanes.top().get(i)));
            double start = places.pixel(i) + shift;
            boxes.add(
                    upright
                            ? frame.visible(start, from, start + thickness - gap, to)
                            : frame.visible(from, start, to, start + thickness - gap));
            paint(bars, i, boxes.get(i), frame);
            whisker(bars, i, start + (thickness - gap) / 2, frame);
        }
        return new BoxTarget(boxes);
    }

    private static double clamp(Projection values, double pixel) {
        return Math.max(values.low(), Math.min(values.high(), pixel));
    }

    private static void paint(Bars bars, int i, @Nullable Rectangle2D box, Frame frame) {
        if (box != null && Double.isFinite(bars.values().get(i))) {
            Color color = frame.palette()
                    .of(
                            bars.slots().isEmpty()
                                    ? bars.series().slot()
                                    : bars.slots().get(i));
            frame.pen().box(box.getX(), box.getY(), box.getWidth(), box.getHeight(), color);
        }
    }

    private static void whisker(Bars bars, int i, double middle, Frame frame) {
        if (bars.low().size() > 0 && bars.high().size() > 0) {
            Whisker.paint(
                    bars.orientation(),
                    middle,
                    bars.low().get(i),
                    bars.high().get(i),
                    3,
                    frame.palette().text(),
                    frame);
        }
    }
}
