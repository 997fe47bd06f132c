package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recscope.analytics.alignment.Pairs;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.statistics.distribution.Normal;

/// Charts of how offline metrics foretell online effects.
///
/// @param words the language
public record AlignmentCharts(Words words) {
    /// Offline differences against online effects, with the 95 % intervals of both.
    ///
    /// @param its a metric
    /// @param experiments what its experiments are called
    /// @return the chart
    public Figure scatter(Predictor its, List<String> experiments) {
        Pairs pairs = its.pairs();
        int count = pairs.size();
        Values offline = Values.of(count, pairs::offline);
        Values online = Values.of(count, pairs::online);
        Intervals up = Intervals.vertical(
                        Series.ONLY,
                        offline,
                        online,
                        Values.of(count, i -> pairs.online(i) - Normal.TWO_SIDED_95 * pairs.onlineError(i)),
                        Values.of(count, i -> pairs.online(i) + Normal.TWO_SIDED_95 * pairs.onlineError(i)))
                .withHovers(experiments.stream()
                        .map(name -> words.get("foretell.experiment", name))
                        .toList());
        Intervals across = Intervals.horizontal(
                Series.unnamed(Slot.MUTED),
                online,
                Values.NONE,
                Values.of(count, i -> pairs.offline(i) - Normal.TWO_SIDED_95 * pairs.offlineError(i)),
                Values.of(count, i -> pairs.offline(i) + Normal.TWO_SIDED_95 * pairs.offlineError(i)));
        return Figure.of(
                "foretell-" + pairs.metric(),
                words.get("foretell.scatter", pairs.metric()),
                words.get("foretell.scatter.of"),
                Axis.linear(words.get("foretell.offline", pairs.metric())),
                Axis.linear(words.get("foretell.online")),
                List.of(Rule.horizontal(0, ""), Rule.vertical(0, ""), across, up));
    }

    /// Metrics by their true correlation.
    ///
    /// @param predictors from the best
    /// @return the chart
    public Figure ranking(List<Predictor> predictors) {
        List<Predictor> known = known(predictors);
        int count = known.size();
        Intervals ranked = Intervals.horizontal(
                Series.ONLY,
                Values.indices(count),
                Values.of(count, i -> known.get(i).linear().corrected()),
                Values.of(count, i -> known.get(i).linear().range().low()),
                Values.of(count, i -> known.get(i).linear().range().high()));
        Figure figure = Figure.of(
                "foretell-ranking",
                words.get("foretell.ranking"),
                words.get("foretell.ranking.of"),
                Axis.linear(words.get("foretell.correlation")).withRange(-1.02, 1.02),
                Axis.categories(
                        "", known.stream().map(its -> its.pairs().metric()).toList()),
                List.of(Rule.vertical(0, ""), ranked));
        List<String> unknown = predictors.stream()
                .filter(its -> !known.contains(its))
                .map(its -> its.pairs().metric())
                .toList();
        return unknown.isEmpty()
                ? figure
                : figure.withNote(words.get("foretell.ranking.unknown", String.join(", ", unknown)));
    }

    /// The metrics about which something can be said.
    ///
    /// @param predictors from the best
    /// @return the same without those one of whose sides is nothing but noise: the rows of {@link #ranking}
    public static List<Predictor> known(List<Predictor> predictors) {
        return predictors.stream()
                .filter(its -> !Double.isNaN(its.linear().corrected()))
                .toList();
    }

    /// Every number, one row a metric.
    ///
    /// @param predictors from the best
    /// @return the table
    public TableFigure table(List<Predictor> predictors) {
        NumberStyle three = NumberStyle.fixed(3);
        List<Column> columns = new ArrayList<>(List.of(Column.words(words.get("foretell.metric"))));
        columns.add(Column.numbers(words.get("foretell.experiments"), NumberStyle.fixed(0)));
        for (String name : List.of(
                "linear", "linear-true", "rank", "rank-true", "signs", "signs-true", "offline-noise", "online-noise")) {
            columns.add(Column.numbers(words.get("foretell." + name), three));
        }
        columns.add(Column.words(words.get("foretell.best")));
        List<List<Cell>> rows = predictors.stream().map(AlignmentCharts::row).toList();
        return TableFigure.of("foretell-figures", "", "", columns, rows).withNote(words.get("foretell.table.note"));
    }

    private static List<Cell> row(Predictor its) {
        List<Cell> row = new ArrayList<>(
                List.of(Cell.text(its.pairs().metric()), Cell.number(its.pairs().size())));
        for (Predictor.Figure figure : List.of(its.linear(), its.rank(), its.agreement())) {
            row.add(Cell.number(figure.measured()));
            row.add(Cell.number(figure.corrected())
                    .withInterval(figure.range().low(), figure.range().high()));
        }
        row.add(Cell.number(its.offlineReliability()));
        row.add(Cell.number(its.onlineReliability()));
        row.add(Cell.text(String.format(Locale.ROOT, "%.0f %%", 100 * its.best())));
        return row;
    }
}
