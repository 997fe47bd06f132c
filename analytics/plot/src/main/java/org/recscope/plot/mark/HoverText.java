package org.recscope.plot.mark;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;

/// What is said about the datum under the pointer: the series, both values with the names of their axes, the interval,
/// and what the mark adds. Categories are said in full, however short their labels are.
public final class HoverText {
    private final Figure figure;
    private final List<String> lines = new ArrayList<>();

    private HoverText(Figure figure) {
        this.figure = figure;
    }

    /// @param figure whose axes name the values
    /// @param mark index of the mark
    /// @param datum index of the datum
    /// @return one or more lines
    public static String of(Figure figure, int mark, int datum) {
        HoverText text = new HoverText(figure);
        Mark hovered = figure.marks().get(mark);
        text.line(hovered.series().name());
        text.values(hovered, datum);
        text.line(hovered.hover(datum));
        return String.join("\n", text.lines);
    }

    private void values(Mark mark, int i) {
        switch (mark) {
            case Points points -> {
                line(points.labels().isEmpty() ? "" : points.labels().get(i));
                both(points.x().get(i), points.y().get(i));
            }
            case Line line -> both(line.x().get(i), line.y().get(i));
            case Band band -> {
                axis(figure.x(), band.x().get(i));
                interval(figure.y(), Double.NaN, band.low().get(i), band.high().get(i));
            }
            case Bars bars -> {
                boolean upright = bars.orientation() == Orientation.VERTICAL;
                axis(upright ? figure.x() : figure.y(), i);
                interval(
                        upright ? figure.y() : figure.x(), bars.values().get(i), at(bars.low(), i), at(bars.high(), i));
            }
            case Bins bins -> {
                interval(
                        figure.x(),
                        Double.NaN,
                        bins.edges().get(i),
                        bins.edges().get(i + 1));
                axis(figure.y(), bins.heights().get(i));
            }
            case Intervals whisker -> {
                boolean level = whisker.orientation() == Orientation.HORIZONTAL;
                axis(level ? figure.y() : figure.x(), whisker.at().get(i));
                interval(
                        level ? figure.x() : figure.y(),
                        at(whisker.middle(), i),
                        whisker.low().get(i),
                        whisker.high().get(i));
            }
            case HeatCells cells -> {
                both(cells.column(i), cells.row(i));
                line(cells.style().text(cells.values().get(i)));
            }
            case Boxes boxes -> boxes(boxes, i);
            case Violin violin ->
                axis(violin.orientation() == Orientation.VERTICAL ? figure.x() : figure.y(), violin.at());
            case Rule rule -> {
                line(rule.label());
                axis(rule.orientation() == Orientation.VERTICAL ? figure.x() : figure.y(), rule.value());
            }
            case Annotation annotation -> {
                // Its words are its hover.
            }
        }
    }

    private void boxes(Boxes boxes, int i) {
        boolean upright = boxes.orientation() == Orientation.VERTICAL;
        Axis values = upright ? figure.y() : figure.x();
        axis(upright ? figure.x() : figure.y(), boxes.at().get(i));
        axis(values, boxes.median().get(i));
        line(values.style().text(boxes.lower().get(i)) + " – "
                + values.style().text(boxes.upper().get(i)));
        line(values.style().text(boxes.low().get(i)) + " – "
                + values.style().text(boxes.high().get(i)));
    }

    private static double at(Values values, int i) {
        return values.size() == 0 ? Double.NaN : values.get(i);
    }

    private void both(double x, double y) {
        axis(figure.x(), x);
        axis(figure.y(), y);
    }

    private void axis(Axis axis, double value) {
        List<String> names = axis.categories();
        int category = (int) Math.rint(value);
        if (!names.isEmpty()) {
            line(category >= 0 && category < names.size() ? named(axis.title(), names.get(category)) : "");
        } else {
            line(named(axis.label(), axis.style().text(value)));
        }
    }

    private void interval(Axis axis, double value, double low, double high) {
        String range = Double.isNaN(low) && Double.isNaN(high)
                ? ""
                : "[" + axis.style().text(low) + ", " + axis.style().text(high) + "]";
        String middle =
                Double.isNaN(value) && !range.isEmpty() ? "" : axis.style().text(value);
        line(named(axis.label(), middle + (middle.isEmpty() || range.isEmpty() ? "" : " ") + range));
    }

    private static String named(String title, String value) {
        return title.isEmpty() ? value : title + ": " + value;
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
