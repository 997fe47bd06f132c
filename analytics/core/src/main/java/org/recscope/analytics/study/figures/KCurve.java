package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Summary;
import org.recscope.kernel.metric.MetricName;

/// A metric over its cut-offs: whether who is better depends on how far down one looks. Each run has a band, mark `2
/// r`,
/// for its 95 % intervals and a line, mark `2 r + 1`.
public final class KCurve {
    private KCurve() {}

    /// Makes the figure.
    ///
    /// @param lens what is looked at
    /// @return lines over k; a single cut-off is a dot a run
    public static Figure of(Lens lens) {
        String family = lens.metric().family();
        int[] cutoffs = Arrays.stream(ShownMetrics.cutoffs(lens.evaluation().metrics(), family))
                .filter(k -> k != MetricName.WHOLE_LIST)
                .toArray();
        Values x = Values.of(cutoffs.length, i -> cutoffs[i]);
        List<Mark> marks = new ArrayList<>();
        for (int run = 0; run < lens.runs().size(); run++) {
            Summary[] summaries = summaries(lens, run, cutoffs);
            Series series = Series.of(lens.runs().get(run), run);
            marks.add(new Band(
                    new Series("", series.slot()),
                    x,
                    Values.of(summaries.length, i -> summaries[i].low()),
                    Values.of(summaries.length, i -> summaries[i].high())));
            marks.add(Line.of(series, x, Values.of(summaries.length, i -> summaries[i].mean()))
                    .withDots());
        }
        if (!lens.metric().wholeList()) {
            marks.add(Rule.vertical(lens.metric().cutoff(), ""));
        }
        Words words = lens.words();
        String brief = MetricWords.brief(lens.metric(), words);
        return Figure.of(
                        "k-curve",
                        words.get("k.title", brief),
                        words.get("k.subtitle", lens.whom()),
                        Axis.linear(words.get("k.axis")).withStyle(NumberStyle.INTEGER),
                        MetricAxis.up(new MetricName(family, MetricName.WHOLE_LIST), words),
                        marks)
                .withLegend(Legend.DIRECT);
    }

    private static Summary[] summaries(Lens lens, int run, int[] cutoffs) {
        List<MetricName> metrics = lens.evaluation().metrics();
        Summary[] summaries = new Summary[cutoffs.length];
        for (int i = 0; i < cutoffs.length; i++) {
            summaries[i] = lens.summary(
                    run, metrics.indexOf(new MetricName(lens.metric().family(), cutoffs[i])));
        }
        return summaries;
    }
}
