package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Summary;

/// One metric of every run with its 95 % interval: row `r`, and mark `r`, is run `r`.
public final class RunIntervals {
    private RunIntervals() {}

    /// Makes the figure.
    ///
    /// @param lens what is looked at
    /// @return a forest plot over runs
    public static Figure of(Lens lens) {
        List<Mark> marks = new ArrayList<>();
        List<String> means = new ArrayList<>();
        List<String> users = new ArrayList<>();
        Words words = lens.words();
        for (int run = 0; run < lens.runs().size(); run++) {
            Summary summary = lens.summary(run, lens.index());
            NumberStyle style = MetricWords.style(lens.metric(), Math.abs(summary.mean()));
            marks.add(Intervals.horizontal(
                            Series.of(lens.runs().get(run), run),
                            Values.of(run),
                            Values.of(summary.mean()),
                            Values.of(summary.low()),
                            Values.of(summary.high()))
                    .withHovers(List.of(Explain.number(lens, run, lens.index(), summary))));
            means.add(style.text(summary.mean()));
            users.add(Texts.count(summary.defined()));
        }
        return Figure.of(
                        "runs",
                        words.get("runs.title", lens.title()),
                        words.get("runs.subtitle", lens.whom()),
                        MetricAxis.across(lens.metric(), words),
                        Axis.categories("", lens.runs()),
                        marks)
                .withLegend(Legend.NONE)
                .withColumns(List.of(
                        SideColumn.numbers(words.get("column.mean"), means),
                        SideColumn.numbers(words.get("column.defined"), users)))
                .withNote(Undefined.note(lens, new int[] {lens.index()}));
    }
}
