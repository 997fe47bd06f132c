package org.recscope.app.chart;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.recscope.plot.Hit;
import org.recscope.plot.Painted;

/// The datum that the pointer or the keyboard is on: a ring around it, and what it says beside it.
final class Pointer {
    private static final double RADIUS = 6;
    private static final double AWAY = 14;

    private final Chart chart;
    private final Circle ring = new Circle(RADIUS);
    private final Tooltip words = new Tooltip();
    private @Nullable Hit hit;

    Pointer(Chart chart) {
        this.chart = chart;
        ring.setManaged(false);
        ring.setVisible(false);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("chart-ring");
        ring.setId(chart.getId() + "-ring");
        words.getStyleClass().add("chart-words");
    }

    Circle ring() {
        return ring;
    }

    Optional<Hit> hit() {
        return Optional.ofNullable(hit);
    }

    void point(@Nullable Frame frame, double x, double y) {
        if (frame != null) {
            show(frame.painted().hit(x, y).orElse(null));
        }
    }

    void leave() {
        show(null);
    }

    /// Goes to the next datum that is drawn: among the data of a mark, or from mark to mark.
    void step(Frame frame, int marks, int data) {
        Painted painted = frame.painted();
        Hit from = hit;
        Optional<Hit> next = from == null
                ? first(painted)
                : marks == 0
                        ? along(painted, from.mark(), from.datum() + data, data)
                        : across(painted, from.mark() + marks, marks, from.datum());
        next.ifPresent(this::show);
    }

    private static Optional<Hit> first(Painted painted) {
        return across(painted, 0, 1, 0);
    }

    private static Optional<Hit> along(Painted painted, int mark, int from, int step) {
        for (int datum = from; datum >= 0 && datum < painted.data(mark); datum += step) {
            Optional<Hit> found = painted.at(mark, datum);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The same place in the next mark, or the nearest place after it, or before.
    private static Optional<Hit> across(Painted painted, int from, int step, int datum) {
        for (int mark = from; mark >= 0 && mark < painted.marks(); mark += step) {
            int place = Math.min(datum, painted.data(mark) - 1);
            Optional<Hit> found = along(painted, mark, place, 1);
            if (found.isEmpty()) {
                found = along(painted, mark, place, -1);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void show(@Nullable Hit now) {
        if (now != null && now.equals(hit)) {
            return;
        }
        hit = now;
        ring.setVisible(now != null);
        if (now == null) {
            words.hide();
            return;
        }
        ring.setCenterX(now.x());
        ring.setCenterY(now.y());
        chart.setAccessibleHelp(now.text());
        words.setText(now.text());
        Point2D place = chart.localToScreen(now.x(), now.y());
        if (place != null && !now.text().isEmpty()) {
            words.show(chart, place.getX() + AWAY, place.getY() + AWAY);
        }
    }
}
