package org.recscope.plot.mark;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Violin;
import org.recscope.plot.scale.Projection;

/// A density mirrored around its category. One measure for all violins of a figure, so that areas compare.
final class ViolinPainter {
    private static final double SHARE = 0.42;
    /// Where the density is thinner than this share of the highest there is nothing to see.
    private static final double TAIL = 0.004;

    private ViolinPainter() {}

    /// The highest density in a figure.
    static double widest(List<Mark> marks) {
        double widest = 0;
        for (Mark mark : marks) {
            if (mark instanceof Violin violin && violin.density().max() > widest) {
                widest = violin.density().max();
            }
        }
        return widest;
    }

    static Target paint(Violin violin, double widest, Frame frame) {
        boolean upright = violin.orientation() == Orientation.VERTICAL;
        Projection places = upright ? frame.x() : frame.y();
        Projection values = upright ? frame.y() : frame.x();
        double middle = places.pixel(violin.at());
        double unit = widest > 0 ? places.band() * SHARE / widest : 0;
        Path2D path = new Path2D.Double();
        for (int side = 1; side >= -1; side -= 2) {
            for (int k = 0; k < violin.size(); k++) {
                int i = side > 0 ? k : violin.size() - 1 - k;
                double along = values.pixel(violin.values().get(i));
                double away = middle + side * unit * violin.density().get(i);
                if (Double.isFinite(along) && violin.density().get(i) > widest * TAIL) {
                    add(path, upright ? away : along, upright ? along : away);
                }
            }
        }
        if (path.getCurrentPoint() == null) {
            return Target.NOWHERE;
        }
        path.closePath();
        frame.pen().fill(path, frame.palette().of(violin.series().slot(), 0.3));
        frame.pen().stroke(path, frame.palette().of(violin.series().slot()), 1.4, Dash.SOLID);
        Rectangle2D box = path.getBounds2D();
        return new BoxTarget(java.util.Collections.nCopies(violin.size(), box));
    }

    private static void add(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
