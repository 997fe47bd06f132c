package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.readout.Planner;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;

/// What more units would find, from the noise and the traffic seen.
public final class ExperimentPlan {
    private final Readout readout;
    private final Words words;
    private final List<Planner> plans;

    private ExperimentPlan(Readout readout, Words words) {
        this.readout = readout;
        this.words = words;
        plans = Planner.of(readout);
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

    private Figure curve() {
        boolean days = readout.days() > 0;
        List<Mark> marks = new ArrayList<>();
        double now = 0;
        double top = target();
        for (int i = 0; i < plans.size(); i++) {
            Planner plan = plans.get(i);
            List<Planner.Point> course = plan.course();
            int n = course.size();
            marks.add(Line.of(
                            Series.of(plan.metric() + " · " + plan.arm(), i),
                            Values.of(
                                    n,
                                    at -> days
                                            ? course.get(at).days()
                                            : course.get(at).units()),
                            Values.of(n, at -> course.get(at).smallest()))
                    .withDots());
            now = days ? readout.days() : plan.units();
            top = Math.max(top, plan.smallest());
        }
        marks.add(Rule.horizontal(target(), words.get("experiment.plan.target")));
        marks.add(Rule.vertical(now, words.get("experiment.plan.now")));
        Axis x = Axis.linear(words.get(days ? "experiment.plan.days" : "experiment.plan.units"));
        return Figure.of(
                "experiment-plan",
                words.get("experiment.plan"),
                words.get(
                        "experiment.plan.of",
                        ExperimentForest.percent(readout.question().target().power()),
                        ExperimentForest.percent(readout.question().inference().alpha())),
                days ? x : x.withStyle(NumberStyle.COMPACT),
                Axis.linear(words.get("experiment.plan.smallest"))
                        .withStyle(NumberStyle.percent(1))
                        .withRange(0, 2.2 * top),
                marks);
    }

    private TableFigure table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Planner plan : plans) {
            rows.add(List.of(
                    Cell.text(plan.metric() + " · " + plan.arm()),
                    Cell.text(ExperimentForest.share(plan.power())),
                    Cell.text(ExperimentForest.percent(plan.smallest())),
                    Cell.text(count(plan.needed())),
                    Cell.text(count(plan.days())),
                    Cell.text(count(Math.max(0, plan.days() - readout.days())))));
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

    private String count(double number) {
        return Double.isNaN(number)
                ? "–"
                : Double.isInfinite(number) ? words.get("experiment.plan.never") : Texts.count((long) number);
    }

    private String traffic() {
        long units = readout.arms().stream().mapToLong(Readout.Arm::units).sum();
        return readout.days() == 0
                ? words.get("experiment.plan.no-days", Texts.count(units))
                : words.get(
                        "experiment.plan.traffic",
                        Texts.count(units),
                        Integer.toString(readout.days()),
                        Texts.count(Math.round((double) units / readout.days())));
    }

    private Column right(String key) {
        return Column.numbers(words.get(key), NumberStyle.AUTO);
    }
}
