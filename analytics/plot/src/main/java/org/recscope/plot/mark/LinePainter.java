package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Marker;

/// Lines and staircases; very long ones keep the first, last, lowest and highest of each pixel column, which draws the
/// same pixels.
final class LinePainter {
    private static final double WIDTH = 2;
    private static final int A_COLUMN = 4;
    private static final int OBSTACLES = 200;
    private static final double APART = 6;

    private LinePainter() {}

    static Target paint(Line line, Frame frame) {
        Color color = frame.palette().of(line.series().slot());
        frame.pen().stroke(path(line, frame), color, line.dash() == Dash.SOLID ? WIDTH : 1.5, line.dash());
        cover(line, frame);
        if (line.dots()) {
            dots(line, frame, color);
        }
        return new PointTarget(frame, line.x(), line.y(), 0);
    }

    private static void dots(Line line, Frame frame, Color color) {
        for (int i = 0; i < line.size(); i++) {
            double x = frame.x().pixel(line.x().get(i));
            double y = frame.y().pixel(line.y().get(i));
            if (frame.holds(x, y)) {
                frame.pen()
                        .fill(
                                Markers.shape(Marker.CIRCLE, x, y, 8),
                                frame.palette().background());
                frame.pen().fill(Markers.shape(Marker.CIRCLE, x, y, 6), color);
            }
        }
    }

    /// Words stay off the line; of a long one every so many data say where it runs.
    private static void cover(Line line, Frame frame) {
        int every = Math.max(1, line.size() / OBSTACLES);
        for (int i = every; i < line.size(); i += every) {
            double x1 = frame.x().pixel(line.x().get(i - every));
            double y1 = frame.y().pixel(line.y().get(i - every));
            double x2 = frame.x().pixel(line.x().get(i));
            double y2 = frame.y().pixel(line.y().get(i));
            int steps = (int) Math.min(OBSTACLES, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / APART));
            for (int step = 0; step < steps; step++) {
                double x = x1 + (x2 - x1) * step / steps;
                double y = y1 + (y2 - y1) * step / steps;
                frame.labels().take(new Rectangle2D.Double(x - 2, y - 2, 4, 4));
            }
        }
    }

    static Path2D path(Line line, Frame frame) {
        double columns = frame.area().getWidth() * frame.pen().scale();
        if (line.size() > A_COLUMN * columns && ascending(line)) {
            return thinned(line, frame, frame.pen().scale());
        }
        Trace trace = new Trace(line.join());
        for (int i = 0; i < line.size(); i++) {
            trace.to(frame.x().pixel(line.x().get(i)), frame.y().pixel(line.y().get(i)));
        }
        return trace.path;
    }

    private static boolean ascending(Line line) {
        for (int i = 1; i < line.size(); i++) {
            if (!(line.x().get(i) >= line.x().get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static Path2D thinned(Line line, Frame frame, double scale) {
        Trace trace = new Trace(line.join());
        Column column = new Column();
        for (int i = 0; i < line.size(); i++) {
            double x = frame.x().pixel(line.x().get(i));
            double y = frame.y().pixel(line.y().get(i));
            double at = Math.floor(x * scale);
            if (at != column.at || Double.isNaN(y)) {
                column.flush(trace);
                column.start(at);
            }
            if (Double.isNaN(y)) {
                trace.to(x, y);
            } else {
                column.add(x, y);
            }
        }
        column.flush(trace);
        return trace.path;
    }

    /// A path that breaks where a datum has no place.
    private static final class Trace {
        private final Path2D path = new Path2D.Double();
        private final Line.Join join;
        private boolean drawing;
        private double lastY;

        Trace(Line.Join join) {
            this.join = join;
        }

        void to(double x, double y) {
            if (Double.isNaN(x) || Double.isNaN(y)) {
                drawing = false;
                return;
            }
            if (!drawing) {
                path.moveTo(x, y);
            } else {
                if (join == Line.Join.STEP) {
                    path.lineTo(x, lastY);
                }
                path.lineTo(x, y);
            }
            drawing = true;
            lastY = y;
        }
    }

    /// What one pixel column has to show.
    private static final class Column {
        private double at = Double.NaN;
        private double x;
        private double first;
        private double last;
        private double low;
        private double high;
        private boolean any;

        void start(double column) {
            at = column;
            any = false;
        }

        void add(double px, double py) {
            if (!any) {
                x = px;
                first = py;
                low = py;
                high = py;
                any = true;
            }
            last = py;
            low = Math.min(low, py);
            high = Math.max(high, py);
        }

        void flush(Trace trace) {
            if (any) {
                trace.to(x, first);
                trace.to(x, low);
                trace.to(x, high);
                trace.to(x, last);
                any = false;
            }
        }
    }
}
