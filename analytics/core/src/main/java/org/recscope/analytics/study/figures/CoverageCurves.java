package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.loading.Dataset;
import org.recscope.kernel.metric.MetricName;

/// How much of the catalogue each run shows, the farther down one looks. Mark `r` is run `r`; the cut-off looked at is
/// a
/// line.
public final class CoverageCurves {
    /// Few ranks are dots as well as lines.
    private static final int FEW = 40;

    private CoverageCurves() {}

    /// Makes the figure; for a large dataset not on a thread that anybody waits for.
    ///
    /// @param lens what is looked at
    /// @param data whose lists
    /// @return a step curve a run, its name with the coverage at the cut-off looked at
    public static Figure of(Lens lens, Dataset data) {
        Words words = lens.words();
        MetricName metric = lens.metric();
        List<Mark> marks = new ArrayList<>();
        for (int run = 0; run < data.runs().size(); run++) {
            CoverageCurve curve = CoverageCurve.of(data.runs().get(run).lists(), lens.users(), data.catalogue());
            int ranks = curve.ranks();
            int k = metric.wholeList() ? Math.max(1, ranks) : metric.cutoff();
            String share = NumberStyle.percent(1).text(curve.at(k));
            Series series = Series.of(words.get("coverage.run", lens.runs().get(run), share), run);
            Line line = Line.of(series, Values.of(ranks, i -> i + 1), Values.of(ranks, i -> curve.at(i + 1)));
            marks.add(ranks <= FEW ? line.withDots() : line);
        }
        if (!metric.wholeList()) {
            marks.add(Rule.vertical(metric.cutoff(), ""));
        }
        return Figure.of(
                        "coverage-curve",
                        words.get("coverage.title"),
                        metric.wholeList()
                                ? words.get("coverage.subtitle.whole", lens.whom())
                                : words.get("coverage.subtitle", lens.whom(), Integer.toString(metric.cutoff())),
                        Axis.linear(words.get("k.axis")).withStyle(NumberStyle.INTEGER),
                        Axis.fromZero(words.get("coverage.axis")).withStyle(NumberStyle.percent(0)),
                        marks)
                .withLegend(Legend.DIRECT)
                .withAccessibleText(words.get("coverage.accessible"));
    }
}
