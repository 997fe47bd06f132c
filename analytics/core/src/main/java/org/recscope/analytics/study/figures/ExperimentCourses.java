package org.recscope.analytics.study.figures;

import static org.recscope.analytics.experiment.readout.Words.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.experiment.effect.Effect;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.question.Inference;
import org.recscope.analytics.experiment.table.StatisticsTable.Checkpoint;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Block;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.experiment.ExperimentAnswer;

/// Experiments of a table of statistics: the last checkpoint of each, corrected over all, and the longest over time.
public final class ExperimentCourses {
    private static final int MOST = 60;
    private static final double UNEVEN = 0.001;
    private static final double FLOOR = 0.001;

    private final List<String> names;
    private final List<List<Checkpoint>> courses;
    private final Inference inference;
    private final Words words;

    /// Figures of an answer.
    ///
    /// @param answer of a table of statistics
    /// @param words the language
    public ExperimentCourses(ExperimentAnswer.OfStatistics answer, Words words) {
        names = List.copyOf(answer.courses().keySet());
        courses = List.copyOf(answer.courses().values());
        inference = answer.question().inference();
        this.words = words;
    }

    /// Both figures.
    ///
    /// @return the table, then the lines
    public List<Block> all() {
        return List.of(table(), course());
    }

    /// Every last checkpoint with its p before and after correction over all of them, the smallest first.
    ///
    /// @return a table; of many comparisons those of the smallest p, and how many there are
    public TableFigure table() {
        double alpha = inference.alpha();
        double[] raw = courses.stream()
                .mapToDouble(course -> course.getLast().absolute(alpha).p())
                .toArray();
        double[] corrected = inference.correction().adjust(raw, alpha).pValues();
        double[] discovery = Correction.BH.adjust(raw);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(raw[a], raw[b]));
        List<List<Cell>> rows = order.stream()
                .limit(MOST)
                .map(i -> row(i, raw[i], corrected[i], discovery[i]))
                .toList();
        String correction = inference.correction().word();
        return TableFigure.of(
                        "experiment-courses",
                        words.get("experiment.courses"),
                        words.get(
                                "experiment.courses.of",
                                Integer.toString(raw.length),
                                Double.toString(alpha),
                                Long.toString(below(raw)),
                                correction,
                                Long.toString(below(corrected)),
                                Long.toString(below(discovery))),
                        List.of(
                                Column.words(words.get("experiment.page")),
                                right("experiment.column.control"),
                                right("experiment.column.treatment"),
                                right("experiment.column.lift"),
                                right("experiment.column.interval"),
                                right("experiment.column.p"),
                                Column.numbers("p " + correction, NumberStyle.AUTO),
                                Column.numbers("p bh", NumberStyle.AUTO),
                                right("experiment.column.always"),
                                right("experiment.column.units"),
                                right("experiment.column.sizes")),
                        rows)
                .withNote(
                        raw.length > MOST
                                ? words.get(
                                        "experiment.courses.note", Integer.toString(MOST), Integer.toString(raw.length))
                                : "");
    }

    private List<Cell> row(int index, double raw, double corrected, double discovery) {
        Checkpoint last = courses.get(index).getLast();
        Effect lift = last.lift(inference.alpha());
        double sizes = last.sizes().p();
        boolean uneven = sizes < UNEVEN && last.sizes().deviation() >= FLOOR;
        return List.of(
                Cell.text(names.get(index)),
                Cell.text(org.recscope.analytics.experiment.readout.Words.number(
                        last.contrast().base())),
                Cell.text(org.recscope.analytics.experiment.readout.Words.number(
                        last.contrast().treatment())),
                Cell.text(org.recscope.analytics.experiment.readout.Words.percent(lift.estimate())),
                Cell.text(range(lift.interval())),
                Cell.text(p(raw)),
                Cell.text(p(corrected)),
                Cell.text(p(discovery)),
                Cell.text(p(last.always(inference.alpha()).p())),
                Cell.text(Texts.count((long) (last.control() + last.treatment()))),
                Cell.text(words.get(uneven ? "experiment.sizes.off" : "experiment.sizes.fine", p(sizes))));
    }

    private String range(Interval interval) {
        if (Double.isNaN(interval.low())) {
            return words.get("experiment.undefined");
        }
        return Sets.bounded(interval)
                ? String.format(Locale.ROOT, "[%+.2f, %+.2f] %%", 100 * interval.low(), 100 * interval.high())
                        .replace('-', '−')
                : words.get("experiment.unbounded");
    }

    private long below(double[] values) {
        long count = 0;
        for (double value : values) {
            count += value < inference.alpha() ? 1 : 0;
        }
        return count;
    }

    private Column right(String key) {
        return Column.numbers(words.get(key), NumberStyle.AUTO);
    }

    /// The experiment with the most checkpoints over time.
    ///
    /// @return its difference with the fixed interval, and the one that holds at every look
    public Figure course() {
        int longest = 0;
        for (int i = 0; i < courses.size(); i++) {
            longest = courses.get(i).size() > courses.get(longest).size() ? i : longest;
        }
        List<Checkpoint> its = courses.get(longest);
        double alpha = inference.alpha();
        int n = its.size();
        List<Effect> seen = its.stream().map(each -> each.absolute(alpha)).toList();
        List<Effect> atEveryLook = its.stream().map(each -> each.always(alpha)).toList();
        Values time = Values.of(n, i -> its.get(i).time());
        Values estimates = Values.of(n, i -> seen.get(i).estimate());
        Series fixed = new Series(words.get("experiment.course.difference"), Slot.ACCENT);
        Series always = Series.of(words.get("experiment.days.always"), 1);
        return Figure.of(
                "experiment-course",
                words.get("experiment.course", names.get(longest)),
                words.get("experiment.course.of", Integer.toString(n)),
                Axis.linear(words.get("experiment.course.time")),
                Axis.linear(words.get("experiment.column.difference")),
                List.of(
                        new Band(fixed, time, lows(seen), highs(seen)),
                        Line.of(always, time, lows(atEveryLook)).withDash(Dash.DASHED),
                        Line.of(always, time, highs(atEveryLook)).withDash(Dash.DASHED),
                        Line.of(fixed, time, estimates),
                        Rule.horizontal(0, "")));
    }

    private static Values lows(List<Effect> effects) {
        return Values.of(effects.size(), i -> effects.get(i).interval().low());
    }

    private static Values highs(List<Effect> effects) {
        return Values.of(effects.size(), i -> effects.get(i).interval().high());
    }
}
