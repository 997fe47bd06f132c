package org.recscope.plot.mark;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Band;

/// The area between two lines, broken where either has no value.
final class BandPainter {
    private static final double OPACITY = 0.18;

    private BandPainter() {}

    static Target paint(Band band, Frame frame) {
        Path2D path = new Path2D.Double();
        List<@Nullable Rectangle2D> boxes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= band.size(); i++) {
            if (i == band.size() || !drawn(band, i, frame)) {
                piece(band, start, i, frame, path);
                start = i + 1;
            }
            if (i < band.size()) {
                double x = frame.x().pixel(band.x().get(i));
                boxes.add(
                        drawn(band, i, frame)
                                ? frame.visible(
                                        x,
                                        frame.y().pixel(band.low().get(i)),
                                        x,
                                        frame.y().pixel(band.high().get(i)))
                                : null);
            }
        }
        frame.pen().fill(path, frame.palette().of(band.series().slot(), OPACITY));
        return new BoxTarget(boxes);
    }

    private static boolean drawn(Band band, int i, Frame frame) {
        return Double.isFinite(frame.x().pixel(band.x().get(i)))
                && Double.isFinite(frame.y().pixel(band.low().get(i)))
                && Double.isFinite(frame.y().pixel(band.high().get(i)));
    }

    private static void piece(Band band, int from, int to, Frame frame, Path2D path) {
        if (to <= from) {
            return;
        }
        path.moveTo(
                frame.x().pixel(band.x().get(from)), frame.y().pixel(band.high().get(from)));
        for (int i = from + 1; i < to; i++) {
            path.lineTo(
                    frame.x().pixel(band.x().get(i)),
                    frame.y().pixel(band.high().get(i)));
        }
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(
                    frame.x().pixel(band.x().get(i)), frame.y().pixel(band.low().get(i)));
        }
        path.closePath();
    }
}
