package org.recscope.plot.mark;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Bins;
import org.recscope.plot.scale.Projection;

/// Touching bars between edges.
final class BinsPainter {
    private BinsPainter() {}

    static Target paint(Bins bins, Frame frame) {
        List<@Nullable Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            boxes.add(box(bins, i, frame));
            Rectangle2D box = boxes.get(i);
            if (box != null) {
                double gap = box.getWidth() > 5 ? 1 : 0;
                frame.pen()
                        .box(
                                box.getX() + gap / 2,
                                box.getY(),
                                box.getWidth() - gap,
                                box.getHeight(),
                                frame.palette().pale(bins.series().slot(), 0.8));
            }
        }
        return new BoxTarget(boxes);
    }

    private static @Nullable Rectangle2D box(Bins bins, int i, Frame frame) {
        Projection y = frame.y();
        double left = frame.x().pixel(bins.edges().get(i));
        double right = frame.x().pixel(bins.edges().get(i + 1));
        double top = y.pixel(bins.heights().get(i));
        double base = y.logarithmic() ? y.start() : y.pixel(0);
        if (Double.isNaN(left)
                || Double.isNaN(right)
                || Double.isNaN(top)
                || bins.heights().get(i) == 0) {
            return null;
        }
        return frame.visible(left, top, right, base);
    }
}
