package org.recscope.plot.mark;

import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Values;

/// Data that are points. Finding the nearest of a million takes a few milliseconds, so there is no index to build.
///
/// @param frame whose projections place them
/// @param x values
/// @param y values
/// @param radius in pixels
record PointTarget(Frame frame, Values x, Values y, double radius) implements Target {
    @Override
    public int nearest(double px, double py) {
        int nearest = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < x.size(); i++) {
            double cx = frame.x().pixel(x.get(i));
            double cy = frame.y().pixel(y.get(i));
            double distance = (cx - px) * (cx - px) + (cy - py) * (cy - py);
            if (distance < best && frame.holds(cx, cy)) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    public Rectangle2D bounds(int datum) {
        double cx = frame.x().pixel(x.get(datum));
        double cy = frame.y().pixel(y.get(datum));
        return new Rectangle2D.Double(cx - radius, cy - radius, 2 * radius, 2 * radius);
    }
}
