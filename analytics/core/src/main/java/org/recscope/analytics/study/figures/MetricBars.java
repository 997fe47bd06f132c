package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Summary;

/// A metric that counts from 0 as a bar a run, with 95 % intervals: catalogue coverage above all.
public final class MetricBars {
    private MetricBars() {}

    /// Makes the figure.
    ///
    /// @param lens what is looked at
    /// @return lying bars, bar `r` of the only mark is run `r`
    public static Figure of(Lens lens) {
        int runs = lens.runs().size();
        Summary[] summaries = new Summary[runs];
        List<Slot> slots = new ArrayList<>();
        List<String> means = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            summaries[run] = lens.summary(run, lens.index());
            slots.add(Slot.series(run));
            NumberStyle style = MetricWords.style(lens.metric(), Math.abs(summaries[run].mean()));
            means.add(style.text(summaries[run].mean()));
        }
        Words words = lens.words();
        Bars bars = Bars.of(Series.unnamed(Slot.ACCENT), Values.of(runs, run -> summaries[run].mean()))
                .horizontal()
                .withIntervals(
                        Values.of(runs, run -> summaries[run].low()), Values.of(runs, run -> summaries[run].high()))
                .withSlots(slots);
        Axis x = MetricAxis.across(lens.metric(), words);
        return Figure.of(
                        "bars-" + lens.metric(),
                        words.get("runs.title", lens.title()),
                        words.get("runs.subtitle", lens.whom()),
                        Axis.fromZero(x.title()).withUnit(x.unit()),
                        Axis.categories("", lens.runs()),
                        List.of(bars))
                .withLegend(Legend.NONE)
                .withColumns(List.of(SideColumn.numbers(words.get("column.mean"), means)))
                .withNote(Undefined.note(lens, new int[] {lens.index()}));
    }
}
