package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recscope.analytics.comparison.PairSummary;
import org.recscope.analytics.comparison.PairedEffect;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.TableFigure;
import org.recscope.analytics.statistics.Interval;

/// Every pair of runs on the metric looked at: difference, interval, who gains and who loses, raw and corrected p.
public final class PairTable {
    private static final double ALPHA = 0.05;

    private PairTable() {}

    /// Makes the table.
    ///
    /// @param lens what is looked at
    /// @return none when there is nothing to compare
    public static Optional<TableFigure> of(Lens lens) {
        List<PairSummary> pairs = PairSummary.of(lens.evaluation(), lens.index(), lens.users(), ALPHA);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        Words words = lens.words();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(words.get("pairs.pair")));
        columns.add(Column.numbers(words.get("pairs.difference"), NumberStyle.AUTO));
        for (String title : List.of("pairs.wins", "pairs.losses", "pairs.ties")) {
            columns.add(Column.numbers(words.get(title), NumberStyle.AUTO));
        }
        columns.add(Column.words(words.get("pairs.p")));
        columns.add(Column.words(words.get("pairs.corrected")));
        List<List<Cell>> rows = pairs.stream().map(PairTable::row).toList();
        String title = words.get("pairs.title", lens.title(), lens.whom());
        return Optional.of(TableFigure.of("pairs-" + lens.metric(), title, words.get("pairs.subtitle"), columns, rows)
                .withNote(words.get("pairs.note")));
    }

    private static List<Cell> row(PairSummary pair) {
        PairedEffect effect = pair.effect();
        Interval interval = effect.interval(1 - ALPHA);
        return List.of(
                Cell.text(pair.contrast().candidate() + " − " + pair.contrast().baseline()),
                Cell.number(effect.difference()).withInterval(interval.low(), interval.high()),
                Cell.text(Long.toString(effect.wins())),
                Cell.text(Long.toString(effect.losses())),
                Cell.text(Long.toString(effect.ties())),
                Cell.text(p(pair.pValue())),
                Cell.text(p(pair.corrected())));
    }

    /// However small, never 0.
    private static String p(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return String.format(Locale.ROOT, value >= 0.001 ? "%.4f" : "%.1e", value);
    }
}
