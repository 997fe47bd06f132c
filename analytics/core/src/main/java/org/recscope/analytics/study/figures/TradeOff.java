package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.metric.MetricName;

/// Runs as points between two metrics, usually accuracy and diversity, with the 95 % interval of both. Run `r` has the
/// marks `3 r` and `3 r + 1`, its whiskers, and `3 r + 2`, its point.
public final class TradeOff {
    private TradeOff() {}

    /// Makes the figure.
    ///
    /// @param lens for its users, runs and words
    /// @param across metric of the x axis, one of the evaluation's
    /// @param up metric of the y axis, one of the evaluation's
    /// @return the scatter plot
    public static Figure of(Lens lens, MetricName across, MetricName up) {
        List<Mark> marks = new ArrayList<>();
        for (int run = 0; run < lens.runs().size(); run++) {
            add(lens, run, across, up, marks);
        }
        Words words = lens.words();
        return Figure.of(
                        "tradeoff",
                        words.get("tradeoff.title", MetricWords.title(up, words), MetricWords.title(across, words)),
                        words.get("tradeoff.subtitle", lens.whom()),
                        MetricAxis.across(across, words),
                        MetricAxis.up(up, words),
                        marks)
                .withLegend(Legend.NONE)
                .withAccessibleText(words.get(
                        "tradeoff.accessible", MetricWords.title(up, words), MetricWords.title(across, words)));
    }

    private static void add(Lens lens, int run, MetricName across, MetricName up, List<Mark> marks) {
        List<MetricName> metrics = lens.evaluation().metrics();
        Summary x = lens.summary(run, metrics.indexOf(across));
        Summary y = lens.summary(run, metrics.indexOf(up));
        Series unnamed = Series.unnamed(Series.of("", run).slot());
        String hover = Explain.number(lens, run, metrics.indexOf(up), y) + "\n\n"
                + Explain.number(lens, run, metrics.indexOf(across), x);
        marks.add(Intervals.horizontal(
                unnamed, Values.of(y.mean()), Values.NONE, Values.of(x.low()), Values.of(x.high())));
        marks.add(
                Intervals.vertical(unnamed, Values.of(x.mean()), Values.NONE, Values.of(y.low()), Values.of(y.high())));
        marks.add(Points.of(Series.of(lens.runs().get(run), run), Values.of(x.mean()), Values.of(y.mean()))
                .withLabels(List.of(lens.runs().get(run)))
                .withSizes(Values.of(10))
                .withMarker(Marker.series(run))
                .withHovers(List.of(hover)));
    }
}
