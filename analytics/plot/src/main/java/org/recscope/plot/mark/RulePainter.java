package org.recscope.plot.mark;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Rule;

/// Reference lines across the area with words at their end, and words at a place.
final class RulePainter {
    private static final int PLACES = 9;

    private RulePainter() {}

    static Target paint(Rule rule, Frame frame) {
        boolean level = rule.orientation() == Orientation.HORIZONTAL;
        double at = (level ? frame.y() : frame.x()).pixel(rule.value());
        Rectangle2D area = frame.area();
        if (level ? !frame.holds(area.getX(), at) : !frame.holds(at, area.getY())) {
            return Target.NOWHERE;
        }
        Line2D line = level
                ? new Line2D.Double(area.getMinX(), at, area.getMaxX(), at)
                : new Line2D.Double(at, area.getMinY(), at, area.getMaxY());
        Color color = frame.palette().of(rule.series().slot());
        frame.pen().stroke(line, color, 1.2, rule.dash());
        if (!rule.label().isEmpty()) {
            label(rule.label(), level, at, frame);
        }
        return new BoxTarget(List.of(line.getBounds2D()));
    }

    private static void label(String text, boolean level, double at, Frame frame) {
        Rectangle2D area = frame.area();
        double width = LabelSpace.width(text);
        double left = area.getMinX() + 4;
        double right = area.getMaxX() - width - 4;
        double top = area.getMinY() + 9;
        double bottom = area.getMaxY() - 9;
        double[] corners = new double[4 * PLACES];
        for (int i = 0; i < PLACES; i++) {
            double share = i / (PLACES - 1.0);
            double along = level ? right + (left - right) * share : top + (bottom - top) * share;
            corners[4 * i] = level ? along : at + 6;
            corners[4 * i + 1] = level ? at - 9 : along;
            corners[4 * i + 2] = level ? along : at - width - 6;
            corners[4 * i + 3] = level ? at + 9 : along;
        }
        frame.labels().at(text, frame.palette().muted(), corners);
    }

    static Target paint(Annotation annotation, Frame frame) {
        double x = frame.x().pixel(annotation.x());
        double y = frame.y().pixel(annotation.y());
        if (!frame.holds(x, y)) {
            return Target.NOWHERE;
        }
        double width = LabelSpace.width(annotation.text());
        double left = switch (annotation.align()) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        frame.labels()
                .at(
                        annotation.text(),
                        frame.palette().of(annotation.series().slot()),
                        left,
                        y,
                        left,
                        y - 14,
                        left,
                        y + 14);
        return new BoxTarget(List.of(new Rectangle2D.Double(left, y - 7, width, 14)));
    }
}
