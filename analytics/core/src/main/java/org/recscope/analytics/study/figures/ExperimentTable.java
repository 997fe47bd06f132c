package org.recscope.analytics.study.figures;

import static org.recscope.analytics.experiment.readout.Words.number;
import static org.recscope.analytics.experiment.readout.Words.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.recscope.analytics.experiment.effect.Sets;
import org.recscope.analytics.experiment.readout.MetricResult;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.statistics.Interval;

/// Every number of every metric, a column each, with the convention beside it: values of both arms with their units,
/// effects with intervals, p before and after correction and at every look, chance to win, risk, what the covariates
/// removed, the smallest lift that can be found.
public final class ExperimentTable {
    private final Readout readout;
    private final Words words;
    private final ExperimentForest forest;

    private ExperimentTable(Readout readout, Words words) {
        this.readout = readout;
        this.words = words;
        forest = new ExperimentForest(readout, words);
    }

    /// Makes the table.
    ///
    /// @param readout what the experiment says
    /// @param words the language
    /// @return a group of rows a treatment
    public static TableFigure of(Readout readout, Words words) {
        return new ExperimentTable(readout, words).table();
    }

    private TableFigure table() {
        List<String> arms =
                readout.results().stream().map(MetricResult::arm).distinct().toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.get("experiment.column.number"))));
        of(arms.getFirst())
                .forEach(its -> columns.add(Column.numbers(its.metric().name(), NumberStyle.AUTO)
                        .withSubtitle(
                                words.get("experiment.role." + its.metric().role()))));
        List<RowGroup> groups = arms.stream()
                .map(arm -> new RowGroup(words.get("experiment.against", arm, readout.control()), rows(of(arm))))
                .toList();
        return TableFigure.of(
                        "experiment-numbers", words.get("experiment.numbers"), forest.convention(), columns, List.of())
                .withGroups(groups)
                .withNote(words.get("experiment.numbers.note"));
    }

    private List<MetricResult> of(String arm) {
        return readout.results().stream()
                .filter(result -> result.arm().equals(arm))
                .toList();
    }

    private List<List<Cell>> rows(List<MetricResult> its) {
        String lift = forest.method(readout.question().inference().lift().name());
        String test = forest.method(readout.question().inference().test().name());
        String correction =
                forest.method(readout.question().inference().correction().word());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(words.get("experiment.number.control"), its, each -> number(each.control())));
        rows.add(row(words.get("experiment.number.control.units"), its, each -> Texts.count(each.controlUnits())));
        rows.add(row(words.get("experiment.number.treatment"), its, each -> number(each.treatment())));
        rows.add(row(words.get("experiment.number.treatment.units"), its, each -> Texts.count(each.units())));
        rows.add(row(words.get("experiment.number.undefined"), its, each -> Texts.count(each.undefined())));
        rows.add(row(
                words.get("experiment.number.difference"),
                its,
                each -> minus(number(each.absolute().estimate()))));
        rows.add(row(
                words.get("experiment.number.difference.interval"),
                its,
                each -> range(each.absolute().interval(), 1, "%.4g")));
        rows.add(row(
                words.get("experiment.number.lift"),
                its,
                each -> org.recscope.analytics.experiment.readout.Words.percent(
                        each.lift().estimate())));
        rows.add(row(
                words.get("experiment.number.lift.interval", lift),
                its,
                each -> range(each.lift().interval(), 100, "%+.2f")));
        rows.add(row(
                words.get("experiment.number.lift.adjusted"),
                its,
                each -> range(each.adjustedInterval(), 100, "%+.2f")));
        rows.add(row(
                words.get("experiment.number.lift.always"),
                its,
                each -> range(each.always().interval(), 100, "%+.2f")));
        rows.add(row(words.get("experiment.number.p", test), its, each -> p(raw(each))));
        rows.add(row(
                words.get("experiment.number.p.adjusted", correction, Integer.toString(readout.family())),
                its,
                each -> p(each.adjustedP())));
        rows.add(row(
                words.get("experiment.number.p.always"),
                its,
                each -> p(each.always().p())));
        rows.add(row(words.get("experiment.number.win"), its, each -> ExperimentForest.share(each.chanceToWin())));
        rows.add(row(words.get("experiment.number.risk"), its, each -> ExperimentForest.percent(each.risk())));
        rows.add(row(
                words.get("experiment.number.removed"),
                its,
                each -> each.removed() == 0 ? "–" : ExperimentForest.share(each.removed())));
        rows.add(row(words.get("experiment.number.smallest"), its, each -> ExperimentForest.percent(each.smallest())));
        rows.add(row(
                words.get("experiment.number.verdict"),
                its,
                each -> words.get("experiment.verdict." + each.verdict())));
        return rows;
    }

    private static double raw(MetricResult its) {
        return Double.isNaN(its.lift().p()) ? its.absolute().p() : its.lift().p();
    }

    private static List<Cell> row(String name, List<MetricResult> its, Function<MetricResult, String> text) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(name)));
        its.forEach(each -> row.add(Cell.text(text.apply(each))));
        return row;
    }

    private String range(Interval interval, double times, String form) {
        if (Double.isNaN(interval.low())) {
            return words.get("experiment.undefined");
        }
        if (!Sets.bounded(interval)) {
            return words.get("experiment.unbounded");
        }
        String unit = times == 1 ? "" : " %";
        return minus(String.format(
                        Locale.ROOT, "[" + form + ", " + form + "]", times * interval.low(), times * interval.high()))
                + unit;
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
