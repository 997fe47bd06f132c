package org.recscope.plot.mark;

import java.util.List;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;
import org.recscope.plot.scale.Extent;

/// From where to where the data of marks reach.
public final class Extents {
    private final boolean positive;
    private final boolean alongX;

    private Extents(boolean alongX, boolean positive) {
        this.alongX = alongX;
        this.positive = positive;
    }

    /// @param marks of a figure
    /// @param alongX whether the x axis is asked for
    /// @param positive whether only values above 0 count, as on a logarithmic axis
    /// @return what holds all of them
    public static Extent of(List<Mark> marks, boolean alongX, boolean positive) {
        Extents extents = new Extents(alongX, positive);
        List<BarLanes> lanes = BarLanes.of(marks);
        Extent all = Extent.NONE;
        for (int i = 0; i < marks.size(); i++) {
            all = all.and(extents.of(marks.get(i), lanes.get(i)));
        }
        return all;
    }

    /// Whether data at the very edge would be cut: what is drawn around its value.
    ///
    /// @param marks of a figure
    /// @return whether an axis should leave a margin
    public static boolean needRoom(List<Mark> marks) {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Points
                        || mark instanceof Intervals
                        || mark instanceof Boxes
                        || mark instanceof Violin);
    }

    private Extent of(Mark mark, BarLanes lanes) {
        return switch (mark) {
            case Points points -> column(alongX ? points.x() : points.y());
            case Line line -> column(alongX ? line.x() : line.y());
            case Band band -> alongX ? column(band.x()) : column(band.low()).and(column(band.high()));
            case Bars bars ->
                along(bars.orientation())
                        ? column(lanes.base())
                                .and(column(lanes.top()))
                                .and(column(bars.low()))
                                .and(column(bars.high()))
                        : Extent.NONE;
            case Bins bins -> alongX ? column(bins.edges()) : heights(bins);
            case Intervals whisker ->
                along(whisker.orientation())
                        ? column(whisker.low()).and(column(whisker.high())).and(column(whisker.middle()))
                        : column(whisker.at());
            case HeatCells cells -> Extent.NONE;
            case Boxes boxes -> along(boxes.orientation()) ? boxes(boxes) : column(boxes.at());
            case Violin violin -> along(violin.orientation()) ? column(violin.values()) : Extent.NONE;
            case Rule rule -> rule.orientation() == Orientation.VERTICAL == alongX ? value(rule.value()) : Extent.NONE;
            case Annotation annotation -> value(alongX ? annotation.x() : annotation.y());
        };
    }

    private boolean along(Orientation orientation) {
        return (orientation == Orientation.HORIZONTAL) == alongX;
    }

    private Extent heights(Bins bins) {
        return positive ? column(bins.heights()) : column(bins.heights()).with(0);
    }

    private Extent boxes(Boxes boxes) {
        return column(boxes.low())
                .and(column(boxes.high()))
                .and(column(boxes.lower()))
                .and(column(boxes.upper()));
    }

    private Extent value(double value) {
        return positive && !(value > 0) ? Extent.NONE : Extent.NONE.with(value);
    }

    private Extent column(Values values) {
        return positive ? Extent.positive(values) : Extent.of(values);
    }
}
