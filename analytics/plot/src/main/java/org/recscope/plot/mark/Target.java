package org.recscope.plot.mark;

import java.awt.geom.Rectangle2D;

/// Where the data of a painted mark are: for hover and keyboard.
public interface Target {
    /// Nothing that could be meant.
    Target NOWHERE = new Target() {
        @Override
        public int nearest(double x, double y) {
            return -1;
        }

        @Override
        public Rectangle2D bounds(int datum) {
            return new Rectangle2D.Double();
        }
    };

    /// @param x pixel from the left
    /// @param y pixel from the top
    /// @return index of the datum nearest to it; -1 when none is drawn
    int nearest(double x, double y);

    /// @param datum its index
    /// @return what it covers; empty for a point on a line
    Rectangle2D bounds(int datum);

    /// How far a pixel is from what a datum covers.
    ///
    /// @param datum its index
    /// @param x pixel from the left
    /// @param y pixel from the top
    /// @return 0 inside
    default double distance(int datum, double x, double y) {
        Rectangle2D box = bounds(datum);
        double dx = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
        return Math.sqrt(dx * dx + dy * dy);
    }
}
