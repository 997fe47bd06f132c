package org.recscope.plot.mark;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Marker;

/// The shapes of points, of equal weight to the eye.
public final class Markers {
    private Markers() {}

    /// @param marker which shape
    /// @param x its middle
    /// @param y its middle
    /// @param diameter of the disc of the same weight
    /// @return to be filled
    public static Shape shape(Marker marker, double x, double y, double diameter) {
        double r = diameter / 2;
        return switch (marker) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, diameter, diameter);
            case SQUARE -> new Rectangle2D.Double(x - r * 0.88, y - r * 0.88, diameter * 0.88, diameter * 0.88);
            case TRIANGLE -> polygon(x, y - r * 1.25, x + r * 1.15, y + r * 0.8, x - r * 1.15, y + r * 0.8);
            case DIAMOND -> polygon(x, y - r * 1.25, x + r * 1.25, y, x, y + r * 1.25, x - r * 1.25, y);
            case CROSS -> cross(x, y, r);
        };
    }

    private static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double x, double y, double r) {
        Path2D path = new Path2D.Double();
        path.moveTo(x - r, y - r);
        path.lineTo(x + r, y + r);
        path.moveTo(x - r, y + r);
        path.lineTo(x + r, y - r);
        return new BasicStroke((float) (r * 0.55)).createStrokedShape(path);
    }
}
