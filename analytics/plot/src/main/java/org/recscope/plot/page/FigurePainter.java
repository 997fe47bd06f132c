package org.recscope.plot.page;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Scale;
import org.recscope.plot.mark.Frame;
import org.recscope.plot.mark.LabelSpace;
import org.recscope.plot.mark.Marks;
import org.recscope.plot.mark.Target;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.scale.Projection;
import org.recscope.plot.scale.Tick;
import org.recscope.plot.style.Palette;

/// Paints a figure: words around, grid, marks, and the words near data last.
public final class FigurePainter {
    private final FigureLayout layout;
    private final Pen pen;
    private final Palette palette;

    private FigurePainter(FigureLayout layout, Pen pen, Palette palette) {
        this.layout = layout;
        this.pen = pen;
        this.palette = palette;
    }

    /// @param figure what to paint
    /// @param pen draws
    /// @param palette names colours
    /// @param width in layout pixels
    /// @param height in layout pixels
    /// @return what is where
    public static FigurePicture paint(Figure figure, Pen pen, Palette palette, double width, double height) {
        FigureLayout layout = FigureLayout.of(figure, width, height);
        List<Target> targets = new FigurePainter(layout, pen, palette).paint();
        return new FigurePicture(figure, layout.area, layout.x, layout.y, targets);
    }

    /// The height at which a figure looks best: rows of categories need room for their names.
    ///
    /// @param figure what to paint
    /// @param width in layout pixels
    /// @return height in layout pixels
    public static int preferredHeight(Figure figure, int width) {
        FigureLayout layout = FigureLayout.of(figure, width, 480);
        double around = 480 - layout.area.getHeight();
        int rows = figure.y().categories().size();
        double inside = rows == 0
                ? Math.max(180, Math.min(420, width * 0.45))
                : Math.max(60, Math.min(2400, rows * row(figure)));
        return (int) Math.ceil(around + inside);
    }

    private static double row(Figure figure) {
        int rows = figure.y().categories().size();
        long bars = figure.marks().stream().filter(mark -> mark instanceof Bars).count();
        long whiskers = figure.marks().stream()
                .filter(mark -> mark instanceof Intervals)
                .mapToLong(Mark::size)
                .sum();
        double lanes = Math.max(bars, Math.ceil((double) whiskers / rows));
        return rows > 60 ? Math.max(14, 5 * lanes) : Math.max(26, Math.max(12 * bars + 8, 9 * lanes + 8));
    }

    private List<Target> paint() {
        words();
        boolean heat = layout.figure.marks().stream().anyMatch(mark -> mark instanceof HeatCells);
        if (!heat) {
            grid();
        }
        LabelSpace labels = new LabelSpace();
        Frame frame = new Frame(pen, palette, layout.area, layout.x, layout.y, labels);
        // What lies on the very edge keeps its full width.
        double edge = exact() ? 6 : 1.5;
        pen.clip(new Rectangle2D.Double(
                layout.area.getX() - edge,
                layout.area.getY() - edge,
                layout.area.getWidth() + 2 * edge,
                layout.area.getHeight() + 2 * edge));
        List<Target> targets = Marks.paint(layout.figure.marks(), frame);
        pen.unclip();
        if (!heat) {
            baselines();
        }
        labels.write(pen, palette, layout.area);
        if (layout.direct) {
            DirectLabels.of(layout.figure.marks(), layout.y, layout.area).paint(pen, palette, layout.area.getMaxX());
        }
        return targets;
    }

    /// Whether nothing lies outside, as nobody zoomed in.
    private boolean exact() {
        return free(layout.figure.x()) && free(layout.figure.y());
    }

    private static boolean free(Axis axis) {
        return Double.isNaN(axis.from()) && Double.isNaN(axis.to());
    }

    private void words() {
        Figure figure = layout.figure;
        Rectangle2D area = layout.area;
        layout.heading.paint(pen, palette, layout.margin, layout.margin - 4);
        layout.legend.paint(
                pen,
                palette,
                layout.beside ? area.getMaxX() + layout.columns.width() : layout.margin,
                layout.beside ? area.getMinY() : layout.legendTop);
        for (PlacedText text : layout.xLabels.texts()) {
            moved(text, 0, area.getMaxY()).paint(pen, palette.muted());
        }
        for (PlacedText text : layout.yLabels.texts()) {
            boolean category = figure.y().scale() instanceof Scale.Category;
            moved(text, area.getMinX() - 8, 0).paint(pen, category ? palette.text() : palette.muted());
        }
        axisTitles(figure, area);
        layout.columns.paint(pen, palette, area, layout.y, layout.yLabels.every());
        double top = layout.noteTop();
        for (String line : layout.note) {
            top = Heading.line(pen, line, layout.margin, top, Type.NOTE, palette.muted());
        }
    }

    private static PlacedText moved(PlacedText text, double dx, double dy) {
        return new PlacedText(text.text(), text.x() + dx, text.y() + dy, text.degrees(), text.style());
    }

    private void axisTitles(Figure figure, Rectangle2D area) {
        if (!figure.x().hidden() && !figure.x().label().isEmpty()) {
            String title = Type.AXIS.fit(figure.x().label(), area.getWidth() + area.getX() - layout.margin);
            double width = Type.AXIS.width(title);
            double left = Math.max(layout.margin, Math.min(area.getCenterX() - width / 2, area.getMaxX() - width));
            PlacedText.rightOf(title, left, layout.titleMiddle(), Type.AXIS).paint(pen, palette.text());
        }
        if (!figure.y().hidden() && !figure.y().label().isEmpty()) {
            String title = Type.AXIS.fit(figure.y().label(), area.getMaxX() - layout.margin);
            PlacedText.rightOf(title, layout.margin, layout.headerTop + 9, Type.AXIS)
                    .paint(pen, palette.text());
        }
    }

    private void grid() {
        Rectangle2D area = layout.area;
        for (Tick tick : layout.yLabels.ticks()) {
            pen.horizontal(area.getMinX(), area.getMaxX(), layout.y.pixel(tick.value()), palette.grid());
        }
        for (Tick tick : layout.xLabels.ticks()) {
            pen.vertical(layout.x.pixel(tick.value()), area.getMinY(), area.getMaxY(), palette.grid());
        }
        if (!layout.columns.empty()) {
            rows(area);
        }
    }

    /// Hairlines lead the eye from a category to the text at the right.
    private void rows(Rectangle2D area) {
        if (layout.y.band() < 10) {
            return;
        }
        double end = area.getMaxX() + layout.columns.width();
        for (int i = 0; i <= layout.figure.y().categories().size(); i++) {
            double at = layout.y.pixel(i - 0.5);
            if (at >= area.getMinY() - 1 && at <= area.getMaxY() + 1) {
                pen.horizontal(layout.margin, end, at, palette.grid());
            }
        }
    }

    /// The x axis' line, and zero where an axis passes through it.
    private void baselines() {
        Rectangle2D area = layout.area;
        Figure figure = layout.figure;
        if (!figure.x().hidden()) {
            pen.horizontal(area.getMinX(), area.getMaxX(), area.getMaxY(), palette.axis());
        }
        if (crossesZero(figure.y(), layout.y)) {
            pen.horizontal(area.getMinX(), area.getMaxX(), layout.y.pixel(0), palette.axis());
        }
        if (crossesZero(figure.x(), layout.x)) {
            pen.vertical(layout.x.pixel(0), area.getMinY(), area.getMaxY(), palette.axis());
        }
    }

    private static boolean crossesZero(Axis axis, Projection projection) {
        boolean zero = axis.scale() instanceof Scale.Linear linear && linear.zero() && projection.from() == 0;
        return !axis.hidden()
                && axis.scale() instanceof Scale.Linear
                && (zero || projection.from() < 0 && projection.to() > 0);
    }
}
