package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Scale;
import org.recscope.analytics.figure.Series;
import org.recscope.plot.mark.Extents;
import org.recscope.plot.scale.Domain;
import org.recscope.plot.scale.Extent;
import org.recscope.plot.scale.Projection;

/// Measures everything around the marks of a figure and so finds the area between the axes.
///
/// Labels of one axis decide the room of the other, which decides its labels again: two rounds settle it.
final class FigureLayout {
    static final double MARGIN = 16;
    private static final double AXIS_TITLE = 18;
    private static final double HEADER = 24;
    private static final double SMALLEST = 24;
    private static final double LEAST = 56;
    private static final double FAR = 26;
    private static final int STEPS = 6;

    final Figure figure;
    final Heading heading;
    final LegendBlock legend;
    final boolean direct;
    final boolean beside;
    final SideColumns columns;
    final List<String> note;
    final double margin;
    /// Top of the legend, and of the line with the title of the y axis and the headers of side columns.
    final double legendTop;
    final double headerTop;

    Rectangle2D area = new Rectangle2D.Double();
    Projection x = new Projection(false, 0, 1, 0, 1);
    Projection y = new Projection(false, 0, 1, 0, 1);
    XLabels xLabels = new XLabels(List.of(), List.of(), 0);
    YLabels yLabels = new YLabels(List.of(), List.of(), 0, 1);

    /// Whether words leave too little for data.
    private boolean crowded;

    private final Extent dataX;
    private final Extent dataY;
    private final double width;
    private final double height;

    /// Lays a figure out. Where height is short, the note goes first, then the legend, the subtitle, the titles of the
    /// axes and at last the title: data before words.
    static FigureLayout of(Figure figure, double width, double height) {
        FigureLayout layout = placed(figure, width, height);
        Figure less = figure;
        for (int step = 0; step < STEPS && layout.crowded; step++) {
            less = shorter(less, step);
            layout = placed(less, width, height);
        }
        return layout;
    }

    private static Figure shorter(Figure figure, int step) {
        return switch (step) {
            case 0 -> figure.withNote("");
            case 1 -> figure.withLegend(Legend.NONE);
            case 2 -> figure.withTitle(figure.title(), "");
            case 3 -> figure.withAxes(figure.x().withTitle(""), figure.y().withTitle(""));
            case 4 -> figure.withTitle("", "");
            default -> figure.withAxes(figure.x().hide(), figure.y().hide()).withColumns(List.of());
        };
    }

    private static FigureLayout placed(Figure figure, double width, double height) {
        Legend place = figure.legend();
        if (place == Legend.AUTO && DirectLabels.suit(figure.marks()) && width >= 360) {
            FigureLayout tried = new FigureLayout(figure, width, height, Legend.DIRECT);
            if (DirectLabels.of(figure.marks(), tried.y, tried.area).moved() <= FAR) {
                return tried;
            }
        }
        return new FigureLayout(figure, width, height, place == Legend.AUTO ? automatic(figure) : place);
    }

    /// A single series needs no name, and points with labels have theirs beside them.
    private static Legend automatic(Figure figure) {
        List<LegendEntry> entries = LegendEntry.of(figure.marks());
        boolean labelled = entries.stream().allMatch(entry -> labelled(figure.marks(), entry.series()));
        return entries.size() < 2 || labelled ? Legend.NONE : Legend.TOP;
    }

    private static boolean labelled(List<Mark> marks, Series series) {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Points points
                        && points.series().equals(series)
                        && !points.labels().isEmpty());
    }

    private FigureLayout(Figure figure, double width, double height, Legend place) {
        this.figure = figure;
        this.width = width;
        this.height = height;
        margin = figure.x().hidden() && figure.y().hidden() ? 2 : MARGIN;
        double inner = Math.max(1, width - 2 * margin);
        heading = new Heading(figure.title(), figure.subtitle(), inner);
        beside = place == Legend.RIGHT;
        direct = place == Legend.DIRECT;
        legend = beside
                ? LegendBlock.column(figure, inner * 0.35, height * 0.8)
                : LegendBlock.rows(figure, inner, place == Legend.TOP);
        columns = new SideColumns(figure.columns());
        note = Type.NOTE.wrap(figure.note(), inner, 4);
        legendTop = margin - 2 + heading.height();
        headerTop = legendTop + (beside ? 0 : legend.height());
        dataX = Extents.of(figure.marks(), true, logarithmic(figure.x()));
        dataY = Extents.of(figure.marks(), false, logarithmic(figure.y()));
        settle();
    }

    private static boolean logarithmic(Axis axis) {
        return axis.scale() instanceof Scale.Logarithmic;
    }

    boolean hasHeader() {
        return !columns.empty() || !figure.y().hidden() && !figure.y().label().isEmpty();
    }

    double noteTop() {
        return height - margin + 4 - note.size() * Type.NOTE.leading();
    }

    /// Height of the middle of the x axis' title.
    double titleMiddle() {
        return noteTop() - (note.isEmpty() ? 8 : 14);
    }

    private double xTitle() {
        return figure.x().hidden() || figure.x().label().isEmpty() ? 0 : AXIS_TITLE;
    }

    private void settle() {
        double top = headerTop + (hasHeader() ? HEADER : heading.height() + legend.height() > 0 ? 4 : 0);
        double bottom = noteTop() - (note.isEmpty() ? 4 : 8) - xTitle();
        double right = width - margin - right();
        double labelHeight = figure.x().hidden() ? 0 : 24;
        double labelWidth = 40;
        for (int round = 0; round < 3; round++) {
            double left = margin + labelWidth;
            double low = Math.max(top + SMALLEST, bottom - labelHeight);
            crowded = bottom - labelHeight - top < LEAST || right - left < LEAST;
            area = new Rectangle2D.Double(
                    Math.round(left),
                    Math.round(top),
                    Math.max(SMALLEST, Math.round(right) - Math.round(left)),
                    Math.max(SMALLEST, Math.round(low) - Math.round(top)));
            x = project(figure.x(), true);
            y = project(figure.y(), false);
            xLabels = XLabels.of(figure.x(), x, width, height * 0.3);
            yLabels = YLabels.of(figure.y(), y, width * 0.34);
            labelHeight = xLabels.height();
            labelWidth = yLabels.width();
        }
    }

    private double right() {
        double names = direct ? DirectLabels.width(figure.marks()) : beside ? legend.width() : 0;
        // Half of the last label under the axis hangs over.
        return Math.max(columns.width() + names, margin > 2 && !figure.x().hidden() ? 10 : 0);
    }

    private Projection project(Axis axis, boolean alongX) {
        boolean logarithmic = logarithmic(axis);
        Extent data = alongX ? dataX : dataY;
        boolean room = Extents.needRoom(figure.marks()) || !alongX;
        Extent domain = Domain.of(axis, data, room);
        boolean category = axis.scale() instanceof Scale.Category;
        double start = alongX ? area.getMinX() : category ? area.getMinY() : area.getMaxY();
        double end = alongX ? area.getMaxX() : category ? area.getMaxY() : area.getMinY();
        return axis.reversed()
                ? new Projection(logarithmic, domain.low(), domain.high(), end, start)
                : new Projection(logarithmic, domain.low(), domain.high(), start, end);
    }
}
