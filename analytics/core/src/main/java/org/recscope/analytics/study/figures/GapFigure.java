package org.recscope.analytics.study.figures;

import java.util.Comparator;
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
import org.recscope.analytics.study.explain.Choice;
import org.recscope.analytics.study.explain.Explanation;
import org.recscope.analytics.study.explain.Explanation.Part;
import org.recscope.kernel.metric.MetricName;

/// What each choice of a convention adds to a number: a bar a choice, together the gap between two programs.
public final class GapFigure {
    private static final NumberStyle NUMBER = NumberStyle.fixed(6).withSign();

    private GapFigure() {}

    /// Makes the figure.
    ///
    /// @param gap the explanation of one run
    /// @param metric what was computed
    /// @param as name of the one profile
    /// @param against name of the other
    /// @param run place of the run, for its colour
    /// @param words the language
    /// @return lying bars, the largest part first
    public static Figure of(Explanation gap, MetricName metric, String as, String against, int run, Words words) {
        List<Part> parts = largestFirst(gap);
        Bars bars = Bars.of(
                        Series.unnamed(Slot.series(run)),
                        Values.of(parts.size(), i -> parts.get(i).part()))
                .horizontal();
        return Figure.of(
                        "gap-" + metric + "-" + as + "-" + against,
                        words.get("gap.title", as, against, NUMBER.text(gap.gap())),
                        words.get(gap.averaged() ? "gap.averaged" : "gap.one-by-one"),
                        Axis.linear(words.get("gap.axis", MetricWords.title(metric, words))),
                        Axis.categories("", parts.stream().map(GapFigure::name).toList()),
                        List.of(bars))
                .withLegend(Legend.NONE)
                .withColumns(List.of(SideColumn.numbers(
                        words.get("gap.part"),
                        parts.stream().map(part -> NUMBER.text(part.part())).toList())));
    }

    /// In the order of the convention where parts are equal.
    private static List<Part> largestFirst(Explanation gap) {
        return gap.parts().stream()
                .sorted(Comparator.comparingDouble((Part part) -> -Math.abs(part.part())))
                .toList();
    }

    private static String name(Part part) {
        Choice choice = part.choice();
        return choice.name() + ": " + choice.from() + " → " + choice.to();
    }
}
