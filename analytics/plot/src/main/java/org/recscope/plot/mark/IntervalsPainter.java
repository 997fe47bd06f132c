package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Orientation;
import org.recscope.plot.scale.Projection;

/// Whiskers with the estimate on them.
final class IntervalsPainter {
    private static final double DIAMETER = 7;

    private IntervalsPainter() {}

    static Target paint(Intervals intervals, Frame frame) {
        Projection places = intervals.orientation() == Orientation.HORIZONTAL ? frame.y() : frame.x();
        double crowd = Math.max(0.35, Math.min(1, room(intervals, places) / 12));
        List<@Nullable Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            boxes.add(paint(intervals, i, places.pixel(intervals.at().get(i)), crowd, frame));
        }
        boxes.forEach(box -> {
            if (box != null) {
                frame.labels().take(box);
            }
        });
        return new BoxTarget(boxes);
    }

    /// Pixels between neighbours, so that many whiskers draw thinner ends.
    private static double room(Intervals intervals, Projection places) {
        return places.logarithmic()
                ? 12
                : intervals.size() < 30 ? 12 : (places.high() - places.low()) / intervals.size();
    }

    private static @Nullable Rectangle2D paint(Intervals intervals, int i, double across, double crowd, Frame frame) {
        boolean level = intervals.orientation() == Orientation.HORIZONTAL;
        Color color = frame.palette()
                .of(
                        intervals.slots().isEmpty()
                                ? intervals.series().slot()
                                : intervals.slots().get(i));
        Rectangle2D whisker = Whisker.paint(
                intervals.orientation(),
                across,
                intervals.low().get(i),
                intervals.high().get(i),
                3.5 * crowd,
                color,
                frame);
        if (intervals.middle().size() == 0) {
            return whisker;
        }
        double along = (level ? frame.x() : frame.y()).pixel(intervals.middle().get(i));
        double x = level ? along : across;
        double y = level ? across : along;
        if (!frame.holds(x, y)) {
            return whisker;
        }
        double size = DIAMETER * crowd;
        frame.pen()
                .fill(
                        Markers.shape(intervals.marker(), x, y, size + 2),
                        frame.palette().background());
        frame.pen().fill(Markers.shape(intervals.marker(), x, y, size), color);
        Rectangle2D point = new Rectangle2D.Double(x - size / 2, y - size / 2, size, size);
        return whisker == null ? point : whisker.createUnion(point);
    }
}
