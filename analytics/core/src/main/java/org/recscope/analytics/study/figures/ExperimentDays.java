package org.recscope.analytics.study.figures;

import static org.recscope.analytics.experiment.readout.Words.p;

import java.util.List;
import org.recscope.analytics.experiment.readout.Series;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Interval;

/// An effect over time.
public final class ExperimentDays {
    private static final int LONG_AGO = 3650;
    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final double SURE = 0.05;

    private ExperimentDays() {}

    /// The lift with all rows so far: its fixed interval as a band, the one that holds at every look as dashed lines.
    ///
    /// @param series one of a readout
    /// @param words the language
    /// @return lines with a band
    public static Figure cumulative(Series series, Words words) {
        List<Series.Point> points = series.cumulative();
        int n = points.size();
        boolean dates = n > 0 && points.getFirst().day() > LONG_AGO;
        Values days = Values.of(
                n,
                i -> dates ? points.get(i).day() * (double) DAY : points.get(i).day());
        var lift = new org.recscope.analytics.figure.Series(words.get("experiment.days.lift"), Slot.ACCENT);
        var always = org.recscope.analytics.figure.Series.of(words.get("experiment.days.always"), 1);
        Axis axis = dates
                ? Axis.linear(words.get("experiment.day")).withStyle(NumberStyle.DATE)
                : Axis.linear(words.get("experiment.day"));
        return Figure.of(
                "experiment-days-" + series.metric() + "-" + series.arm(),
                words.get("experiment.days", series.metric(), series.arm()),
                wear(series, words),
                axis,
                Axis.linear(words.get("experiment.lift")).withStyle(NumberStyle.percent(1)),
                List.of(
                        band(lift, days, points),
                        line(always, days, points, true),
                        line(always, days, points, false),
                        Line.of(
                                        lift,
                                        days,
                                        Values.of(n, i -> points.get(i).lift().estimate()))
                                .withDots(),
                        Rule.horizontal(0, "")));
    }

    /// The lift by days since a unit was first seen: whether it wears off or builds up.
    ///
    /// @param series one of a readout
    /// @param words the language
    /// @return a line with a band
    public static Figure exposure(Series series, Words words) {
        List<Series.Point> points = series.exposure();
        int n = points.size();
        Values days = Values.of(n, i -> points.get(i).day());
        var lift = new org.recscope.analytics.figure.Series(words.get("experiment.exposure.lift"), Slot.ACCENT);
        return Figure.of(
                "experiment-exposure-" + series.metric() + "-" + series.arm(),
                words.get("experiment.exposure", series.metric(), series.arm()),
                wear(series, words),
                Axis.linear(words.get("experiment.exposure.day")),
                Axis.linear(words.get("experiment.lift")).withStyle(NumberStyle.percent(1)),
                List.of(
                        band(lift, days, points),
                        Line.of(
                                        lift,
                                        days,
                                        Values.of(n, i -> points.get(i).lift().estimate()))
                                .withDots(),
                        Rule.horizontal(0, "")));
    }

    private static String wear(Series series, Words words) {
        return Double.isNaN(series.slopeP())
                ? ""
                : words.get(
                        series.slopeP() < SURE ? "experiment.exposure.changes" : "experiment.exposure.steady",
                        p(series.slopeP()));
    }

    private static Band band(org.recscope.analytics.figure.Series name, Values days, List<Series.Point> points) {
        return new Band(
                name,
                days,
                Values.of(points.size(), i -> end(points.get(i).lift().interval(), true)),
                Values.of(points.size(), i -> end(points.get(i).lift().interval(), false)));
    }

    private static Line line(
            org.recscope.analytics.figure.Series name, Values days, List<Series.Point> points, boolean low) {
        return Line.of(
                        name,
                        days,
                        Values.of(points.size(), i -> end(points.get(i).always().interval(), low)))
                .withDash(Dash.DASHED);
    }

    private static double end(Interval interval, boolean low) {
        double end = low ? interval.low() : interval.high();
        return Double.isFinite(end) ? end : Double.NaN;
    }
}
