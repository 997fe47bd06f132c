package org.recscope.plot.mark;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Data that cover rectangles; `null` for a datum that is not drawn.
final class BoxTarget implements Target {
    private final List<@Nullable Rectangle2D> boxes;

    BoxTarget(List<@Nullable Rectangle2D> boxes) {
        this.boxes = boxes;
    }

    @Override
    public int nearest(double x, double y) {
        int nearest = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i) != null && distance(i, x, y) < best) {
                best = distance(i, x, y);
                nearest = i;
            }
        }
        return nearest;
    }

    @Override
    public Rectangle2D bounds(int datum) {
        Rectangle2D box = boxes.get(datum);
        return box == null ? new Rectangle2D.Double() : box;
    }
}
