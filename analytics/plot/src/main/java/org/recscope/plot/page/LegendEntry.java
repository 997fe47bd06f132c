package org.recscope.plot.page;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.plot.mark.Markers;
import org.recscope.plot.pen.Pen;
import org.recscope.plot.style.Palette;

/// One series in a legend: what it looks like and its name.
///
/// @param series name and colour
/// @param mark the first that shows it
record LegendEntry(Series series, Mark mark) {
    private static final double LINE = 18;
    private static final double BLOCK = 11;
    private static final double DISTANCE = 6;

    /// Width of the little picture before the name, with the distance to it.
    double indent() {
        boolean line = mark instanceof Line || mark instanceof Rule || mark instanceof Intervals;
        return DISTANCE + (line ? LINE : BLOCK);
    }

    /// The named series of a figure, each once, in the order of their marks. Heat maps have a scale of their own.
    static List<LegendEntry> of(List<Mark> marks) {
        Map<Series, LegendEntry> entries = new LinkedHashMap<>();
        for (Mark mark : marks) {
            boolean named = !mark.series().name().isEmpty();
            if (named && !(mark instanceof HeatCells) && !(mark instanceof Annotation)) {
                entries.putIfAbsent(mark.series(), new LegendEntry(mark.series(), mark));
            }
        }
        return new ArrayList<>(entries.values());
    }

    /// @param y the middle of the line
    void paint(Pen pen, Palette palette, double x, double y, String name) {
        switch (mark) {
            case Line line -> line(pen, palette, x, y, line.dash());
            case Rule rule -> line(pen, palette, x, y, rule.dash());
            case Points points -> marker(pen, palette, x + BLOCK / 2, y, points.marker());
            case Intervals intervals -> {
                line(pen, palette, x, y, Dash.SOLID);
                marker(pen, palette, x + LINE / 2, y, intervals.marker());
            }
            default -> pen.box(x, y - BLOCK / 2, BLOCK, BLOCK, palette.of(series.slot()));
        }
        PlacedText.rightOf(name, x + indent(), y, Type.LEGEND).paint(pen, palette.text());
    }

    private void line(Pen pen, Palette palette, double x, double y, Dash dash) {
        pen.stroke(new Line2D.Double(x, y, x + LINE, y), palette.of(series.slot()), 2, dash);
    }

    private void marker(Pen pen, Palette palette, double x, double y, Marker marker) {
        pen.fill(Markers.shape(marker, x, y, 8), palette.of(series.slot()));
    }
}
