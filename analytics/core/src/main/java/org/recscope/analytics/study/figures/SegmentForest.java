package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Summary;

/// One metric by segment for every run, with 95 % intervals and the users at the right: a forest plot.
///
/// Marks 0 … runs − 1 are the lines of all users, one a run; mark `runs + r` holds the intervals of run `r`, and its
/// datum `s` is segment `s` of the choice.
public final class SegmentForest {
    /// How much of a row the intervals of all runs share.
    private static final double BUNCH = 0.64;

    private SegmentForest() {}

    /// Makes the figure.
    ///
    /// @param lens what is looked at; its own segment is marked
    /// @param choice which segments
    /// @return the forest plot
    public static Figure of(Lens lens, SegmentChoice choice) {
        List<SegmentKey> segments = choice.segments(lens);
        Lens everybody = lens.withSegment(null);
        List<Mark> marks = new ArrayList<>();
        for (int run = 0; run < lens.runs().size(); run++) {
            double mean = everybody.summary(run, lens.index()).mean();
            Series quiet = Series.unnamed(org.recscope.analytics.figure.Slot.series(run));
            marks.add(new Rule(quiet, mean, Orientation.VERTICAL, "", Dash.DOTTED));
        }
        for (int run = 0; run < lens.runs().size(); run++) {
            marks.add(intervals(lens, segments, run));
        }
        Words words = lens.words();
        List<String> names = segments.stream().map(lens::name).toList();
        List<String> users = segments.stream()
                .map(segment -> Texts.count(SegmentChoice.users(lens, segment)))
                .toList();
        int left = lens.evaluation().segments(choice.by()).size() - segments.size();
        return Figure.of(
                        "forest-" + lens.metric() + "-" + choice.by().replace('*', '-'),
                        words.get("forest.title", lens.title(), SegmentWords.cut(choice.by())),
                        words.get("forest.subtitle"),
                        MetricAxis.across(lens.metric(), words),
                        Axis.categories("", names),
                        marks)
                .withLegend(Legend.TOP)
                .withColumns(List.of(SideColumn.numbers(words.get("column.defined"), users)))
                .withNote(left == 0 ? "" : words.count("segments.left", left))
                .withAccessibleText(words.get("forest.accessible", lens.title(), Integer.toString(segments.size())));
    }

    private static Intervals intervals(Lens lens, List<SegmentKey> segments, int run) {
        int runs = lens.runs().size();
        double offset = (run - (runs - 1) / 2.0) * BUNCH / runs;
        Summary[] summaries = new Summary[segments.size()];
        List<String> hovers = new ArrayList<>();
        for (int i = 0; i < summaries.length; i++) {
            summaries[i] = lens.withSegment(segments.get(i)).summary(run, lens.index());
            hovers.add(Explain.number(lens.withSegment(segments.get(i)), run, lens.index(), summaries[i]));
        }
        return Intervals.horizontal(
                        Series.of(lens.runs().get(run), run),
                        Values.of(summaries.length, i -> i + offset),
                        Values.of(summaries.length, i -> summaries[i].mean()),
                        Values.of(summaries.length, i -> summaries[i].low()),
                        Values.of(summaries.length, i -> summaries[i].high()))
                .withHovers(hovers);
    }
}
