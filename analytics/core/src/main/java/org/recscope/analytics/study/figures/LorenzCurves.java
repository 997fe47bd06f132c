package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.loading.Dataset;

/// How unevenly each run recommends the catalogue: one Lorenz curve a run against the diagonal of even exposure. Mark 0
/// is the diagonal, mark `r + 1` run `r`.
public final class LorenzCurves {
    private LorenzCurves() {}

    /// Makes the figure; for a large dataset not on a thread that anybody waits for.
    ///
    /// @param lens what is looked at
    /// @param data whose lists
    /// @return the curves, their names with the Gini coefficient of the same exposure
    public static Figure of(Lens lens, Dataset data) {
        return of(
                lens,
                data.runs().stream()
                        .map(run -> ItemExposure.counts(
                                run.lists(),
                                lens.users(),
                                data.catalogue(),
                                lens.metric().cutoff()))
                        .map(LorenzCurve::of)
                        .toList());
    }

    private static Figure of(Lens lens, List<LorenzCurve> curves) {
        Words words = lens.words();
        List<Mark> marks = new ArrayList<>();
        Values ends = Values.of(0, 1);
        marks.add(Line.of(new Series(words.get("lorenz.even"), Slot.MUTED), ends, ends)
                .withDash(Dash.DASHED));
        for (int run = 0; run < curves.size(); run++) {
            LorenzCurve curve = curves.get(run);
            marks.add(Line.of(
                    Series.of(name(lens, run, curve), run), Values.of(curve.items()), Values.of(curve.exposure())));
        }
        return Figure.of(
                        "lorenz",
                        words.get("lorenz.title", MetricWords.cutoff(lens.metric())),
                        words.get("lorenz.subtitle", lens.whom()),
                        share(words.get("lorenz.items")),
                        share(words.get("lorenz.exposure")),
                        marks)
                .withLegend(Legend.TOP)
                .withAccessibleText(words.get("lorenz.accessible"));
    }

    private static Axis share(String title) {
        return Axis.linear(title).withRange(0, 1).withStyle(NumberStyle.percent(0));
    }

    private static String name(Lens lens, int run, LorenzCurve curve) {
        String name = lens.runs().get(run);
        return Double.isNaN(curve.gini())
                ? name
                : lens.words().get("lorenz.run", name, NumberStyle.fixed(3).text(curve.gini()));
    }
}
