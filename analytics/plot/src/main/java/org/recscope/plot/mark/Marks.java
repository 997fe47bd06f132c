package org.recscope.plot.mark;

import java.util.ArrayList;
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
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Violin;

/// Which painter draws which mark.
public final class Marks {
    private Marks() {}

    /// Draws all marks, the first at the bottom; words that wait for a free place come last.
    ///
    /// @param marks of one figure
    /// @param frame to draw in
    /// @return for each mark where its data are
    public static List<Target> paint(List<Mark> marks, Frame frame) {
        List<BarLanes> lanes = BarLanes.of(marks);
        double widest = ViolinPainter.widest(marks);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            targets.add(paint(marks.get(i), lanes.get(i), widest, frame));
        }
        return targets;
    }

    private static Target paint(Mark mark, BarLanes lanes, double widest, Frame frame) {
        return switch (mark) {
            case Points points -> PointsPainter.paint(points, frame);
            case Line line -> LinePainter.paint(line, frame);
            case Band band -> BandPainter.paint(band, frame);
            case Bars bars -> BarsPainter.paint(bars, lanes, frame);
            case Bins bins -> BinsPainter.paint(bins, frame);
            case Intervals intervals -> IntervalsPainter.paint(intervals, frame);
            case HeatCells cells -> HeatPainter.paint(cells, frame);
            case Boxes boxes -> BoxesPainter.paint(boxes, frame);
            case Violin violin -> ViolinPainter.paint(violin, widest, frame);
            case Rule rule -> RulePainter.paint(rule, frame);
            case Annotation annotation -> RulePainter.paint(annotation, frame);
        };
    }
}
