package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Slot;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.style.Palette;

/// The names of lines beside their ends, pushed apart where ends are close.
final class DirectLabels {
    private static final double WIDEST = 170;
    private static final double DISTANCE = 8;
    private static final int MOST = 6;

    private final List<Label> labels = new ArrayList<>();
    private double moved;

    /// @param wanted height of the end of its line
    private record Label(String text, Slot slot, double wanted, double y) {}

    /// Whether all that a legend would name are lines, and few.
    static boolean suit(List<Mark> marks) {
        List<LegendEntry> entries = LegendEntry.of(marks);
        return entries.size() > 1
                && entries.size() <= MOST
                && entries.stream().allMatch(entry -> entry.mark() instanceof Line);
    }

    /// Room at the right of the area.
    static double width(List<Mark> marks) {
        return DISTANCE
                + LegendEntry.of(marks).stream()
                        .mapToDouble(entry -> Math.min(
                                WIDEST, Type.LEGEND.width(entry.series().name())))
                        .max()
                        .orElse(0);
    }

    static DirectLabels of(List<Mark> marks, Projection y, Rectangle2D area) {
        DirectLabels direct = new DirectLabels();
        for (LegendEntry entry : LegendEntry.of(marks)) {
            if (entry.mark() instanceof Line line) {
                double end = end(line, y);
                if (end >= area.getMinY() - 1 && end <= area.getMaxY() + 1) {
                    String text = Type.LEGEND.fit(entry.series().name(), WIDEST);
                    direct.labels.add(new Label(text, entry.series().slot(), end, end));
                }
            }
        }
        direct.spread(area);
        return direct;
    }

    private static double end(Line line, Projection y) {
        for (int i = line.size() - 1; i >= 0; i--) {
            double at = y.pixel(line.y().get(i));
            if (Double.isFinite(at)) {
                return at;
            }
        }
        return Double.NaN;
    }

    /// From top to bottom each label stands below the one before; then what hangs out at the bottom is pushed up.
    private void spread(Rectangle2D area) {
        double leading = Type.LEGEND.leading();
        labels.sort(Comparator.comparingDouble(Label::wanted));
        double next = area.getMinY();
        for (int i = 0; i < labels.size(); i++) {
            double y = Math.max(next, labels.get(i).wanted);
            labels.set(i, at(labels.get(i), y));
            next = y + leading;
        }
        double limit = area.getMaxY();
        for (int i = labels.size() - 1; i >= 0; i--) {
            double y = Math.min(limit, labels.get(i).y);
            labels.set(i, at(labels.get(i), y));
            moved = Math.max(moved, Math.abs(y - labels.get(i).wanted));
            limit = y - leading;
        }
    }

    private static Label at(Label label, double y) {
        return new Label(label.text, label.slot, label.wanted, y);
    }

    /// How far the worst label stands from the end of its line.
    double moved() {
        return moved;
    }

    void paint(Pen pen, Palette palette, double right) {
        for (Label label : labels) {
            PlacedText.rightOf(label.text, right + DISTANCE, label.y, Type.LEGEND)
                    .paint(pen, palette.of(label.slot));
        }
    }
}
