package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Points;
import org.recscope.plot.style.Palette;

/// Points one by one while there are few, counted into pixels when there are many.
final class PointsPainter {
    private static final int MANY = 3000;
    private static final int RINGS = 400;
    private static final double DIAMETER = 7;

    private PointsPainter() {}

    static Target paint(Points points, Frame frame) {
        if (points.size() > MANY) {
            PointRaster.paint(points, frame);
            return new PointTarget(frame, points.x(), points.y(), 2);
        }
        boolean ring = points.size() <= RINGS;
        for (int i = 0; i < points.size(); i++) {
            double x = frame.x().pixel(points.x().get(i));
            double y = frame.y().pixel(points.y().get(i));
            if (frame.holds(x, y)) {
                paint(points, i, x, y, ring, frame);
            }
        }
        return new PointTarget(frame, points.x(), points.y(), DIAMETER / 2);
    }

    private static void paint(Points points, int i, double x, double y, boolean ring, Frame frame) {
        double diameter = diameter(points, i);
        Color color = frame.palette()
                .of(
                        points.slots().isEmpty()
                                ? points.series().slot()
                                : points.slots().get(i));
        if (ring) {
            // A thin gap keeps points apart that touch.
            frame.pen()
                    .fill(
                            Markers.shape(points.marker(), x, y, diameter + 2),
                            frame.palette().background());
        }
        frame.pen()
                .fill(Markers.shape(points.marker(), x, y, diameter), ring ? color : Palette.withOpacity(color, 0.6));
        if (!points.labels().isEmpty() && !points.labels().get(i).isEmpty()) {
            frame.labels().take(new Rectangle2D.Double(x - diameter / 2, y - diameter / 2, diameter, diameter));
            frame.labels()
                    .around(
                            points.labels().get(i),
                            x,
                            y,
                            diameter / 2,
                            frame.palette().text());
        }
    }

    private static double diameter(Points points, int i) {
        double size = points.sizes().size() == 0 ? DIAMETER : points.sizes().get(i);
        return Double.isFinite(size) ? Math.max(1, Math.min(60, size)) : DIAMETER;
    }
}
