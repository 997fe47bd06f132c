package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.plan.Precision;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;

/// What more units would find, from the precision and the traffic seen: an error shrinks with the root of the units.
public final class ExperimentPlan {
    private static final int POINTS = 60;
    private static final double LONGEST = 4;

    private final Readout readout;
    private final Words words;
    private final Precision precision;
    private final long units;

    private ExperimentPlan(Readout readout, Words words) {
        this.readout = readout;
        this.words = words;
        precision = new Precision(
                readout.question().inference().alpha(),
                readout.question().target().power());
        units = readout.arms().stream().mapToLong(Readout.Arm::units).sum();
    }

    /// The smallest lift that is found, against days at the traffic seen, or against units where there are no days.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    /// @return a line a metric and treatment, and the target
    public static Figure curve(Readout readout, Words words) {
        return new ExperimentPlan(readout, words).curve();
    }

    /// For every metric what can be found now, and what finding the target takes.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    /// @return a table
    public static TableFigure table(Readout readout, Words words) {
        return new ExperimentPlan(readout, words).table();
    }

    private double target() {
        return readout.question().target().lift();
    }

    /// Standard error of the lift with the units so far, by the base alone, as days left are reckoned.
    private static double error(MetricResult result) {
        return Math.sqrt(result.contrast().variance())
                / Math.abs(result.contrast().base());
    }

    private List<MetricResult> known() {
        return readout.results().stream()
                .filter(result -> error(result) > 0 && Double.isFinite(error(result)))
                .toList();
    }

    private Figure curve() {
        boolean days = readout.days() > 0;
        double now = days ? readout.days() : units;
        double most = Math.min(
                LONGEST,
                Math.max(
                        2,
                        1.2
                                * known().stream()
                                        .mapToDouble(result -> precision.times(target(), error(result)))
                                        .max()
                                        .orElse(1)));
        Values at = Values.of(POINTS, i -> now * most * (i + 1) / POINTS);
        List<org.recscope.analytics.figure.Mark> marks = new ArrayList<>();
        int index = 0;
        for (MetricResult result : known()) {
            double smallest = precision.smallest(error(result));
            marks.add(Line.of(
                    Series.of(result.metric().name() + " · " + result.arm(), index++),
                    at,
                    Values.of(POINTS, i -> smallest * Math.sqrt(POINTS / (most * (i + 1))))));
        }
        marks.add(Rule.horizontal(target(), words.get("experiment.plan.target")));
        marks.add(Rule.vertical(now, words.get("experiment.plan.now")));
        double top = known().stream()
                .mapToDouble(result -> precision.smallest(error(result)))
                .max()
                .orElse(target());
        Axis x = Axis.linear(words.get(days ? "experiment.plan.days" : "experiment.plan.units"));
        return Figure.of(
                "experiment-plan",
                words.get("experiment.plan"),
                words.get(
                        "experiment.plan.of",
                        ExperimentForest.percent(precision.power()),
                        ExperimentForest.percent(precision.alpha())),
                days ? x : x.withStyle(NumberStyle.COMPACT),
                Axis.linear(words.get("experiment.plan.smallest"))
                        .withStyle(NumberStyle.percent(1))
                        .withRange(0, 2.5 * Math.max(top, target())),
                marks);
    }

    private TableFigure table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (MetricResult result : known()) {
            double times = precision.times(target(), error(result));
            double all = Math.ceil(times * (result.controlUnits() + result.units()));
            rows.add(List.of(
                    Cell.text(result.metric().name() + " · " + result.arm()),
                    Cell.text(ExperimentForest.share(precision.power(target(), error(result)))),
                    Cell.text(ExperimentForest.percent(precision.smallest(error(result)))),
                    Cell.text(Texts.count((long) all)),
                    Cell.text(readout.days() == 0 ? "–" : days(times)),
                    Cell.text(readout.days() == 0 ? "–" : left(times))));
        }
        return TableFigure.of(
                "experiment-plan-numbers",
                words.get("experiment.plan.numbers", ExperimentForest.percent(target())),
                traffic(),
                List.of(
                        Column.words(words.get("experiment.column.metric")),
                        right("experiment.plan.power"),
                        right("experiment.plan.smallest.now"),
                        right("experiment.plan.needs"),
                        right("experiment.plan.duration"),
                        right("experiment.plan.left")),
                rows);
    }

    private String days(double times) {
        return Texts.count((long) Math.ceil(times * readout.days()));
    }

    private String left(double times) {
        return Texts.count((long) Math.ceil(readout.days() * (times - 1)));
    }

    private String traffic() {
        return readout.days() == 0
                ? words.get("experiment.plan.no-days", Texts.count(units))
                : words.get(
                        "experiment.plan.traffic",
                        Texts.count(units),
                        Integer.toString(readout.days()),
                        String.format(Locale.ROOT, "%,.0f", (double) units / readout.days()));
    }

    private Column right(String key) {
        return Column.numbers(words.get(key), NumberStyle.AUTO);
    }
}
