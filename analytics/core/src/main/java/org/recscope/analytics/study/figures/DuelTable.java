package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.comparison.PairedEffect;
import org.recscope.analytics.comparison.PairedTests;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.TableFigure;

/// Metric by metric: both means, their difference with its interval, for whom it is better, and how sure that is. Row
/// `r` is row `r` of {@link Duel#overall}.
public final class DuelTable {
    private static final double DEEP = 0.75;
    /// What is too small for a number of double precision.
    private static final String LEAST = "< 1e−307";
    private static final NumberStyle P = new NumberStyle(NumberStyle.Kind.AUTO, 3, false);

    private DuelTable() {}

    /// Makes the table.
    ///
    /// @param duel who is compared
    /// @param words the language
    /// @return a difference that stays after correction is shaded, blue where the candidate is better
    public static TableFigure of(Duel duel, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        duel.overall().forEach(row -> rows.add(cells(duel, row, words)));
        String note = note(duel, words);
        return new TableFigure(
                "compare",
                words.get("duel.title", duel.candidate(), duel.baseline()),
                "",
                columns(duel, words),
                List.of(new RowGroup("", rows)),
                note,
                words.get("duel.title", duel.candidate(), duel.baseline()));
    }

    private static String note(Duel duel, Words words) {
        double alpha = duel.comparison().request().alpha();
        String correction = words.get(
                "correction." + duel.comparison().request().correction().word());
        String family = Texts.count(duel.comparison().rows().size());
        String note = words.get("duel.note", correction, family, level(duel));
        String equal = duel.overall().stream()
                .filter(row -> row.mostlyEqual(alpha))
                .map(row -> MetricWords.title(row.contrast().metric(), words))
                .collect(Collectors.joining(", "));
        return equal.isEmpty() ? note : note + " " + words.get("duel.mostly-equal", equal);
    }

    private static String level(Duel duel) {
        return NumberStyle.AUTO.text(duel.comparison().request().alpha());
    }

    private static List<Column> columns(Duel duel, Words words) {
        NumberStyle value = NumberStyle.AUTO;
        return List.of(
                Column.words(words.get("duel.metric")),
                Column.numbers(duel.baseline(), value),
                Column.numbers(duel.candidate(), value),
                Column.numbers(words.get("duel.difference"), value.withSign()).withRamp(Ramp.DIVERGING),
                Column.numbers(words.get("duel.low"), value.withSign()),
                Column.numbers(words.get("duel.high"), value.withSign()),
                Column.numbers(
                        words.get("duel.relative"), NumberStyle.percent(1).withSign()),
                Column.numbers(words.get("column.defined"), NumberStyle.INTEGER),
                Column.numbers(words.get("duel.wins"), NumberStyle.INTEGER),
                Column.numbers(words.get("duel.losses"), NumberStyle.INTEGER),
                Column.numbers(words.get("duel.ties"), NumberStyle.INTEGER),
                Column.numbers(words.get("duel.p"), P),
                Column.numbers(words.get("duel.corrected"), P));
    }

    private static List<Cell> cells(Duel duel, ComparisonRow row, Words words) {
        PairedEffect effect = row.effect();
        double alpha = duel.comparison().request().alpha();
        int sign = MetricWords.sign(row.contrast().metric());
        boolean sure = row.corrected().t() <= alpha && sign != 0;
        double shade = sure ? DEEP * sign * Math.signum(effect.difference()) : Double.NaN;
        return List.of(
                Cell.text(MetricWords.title(row.contrast().metric(), words)),
                Cell.number(effect.baseline()),
                Cell.number(effect.candidate()),
                Cell.number(effect.difference()).withShade(shade).withHover(size(row, words)),
                Cell.number(row.interval().low()),
                Cell.number(row.interval().high()),
                Cell.number(effect.relative()),
                Cell.number(effect.users()).withHover(words.get("duel.left-out", Texts.count(effect.leftOut()))),
                Cell.number(effect.wins()),
                Cell.number(effect.losses()),
                Cell.number(effect.ties()).withHover(beliefs(row, words)),
                p(row.raw().t(), tests(row.raw(), words)),
                p(
                        row.corrected().t(),
                        tests(row.corrected(), words) + "\n" + words.get("duel.max-t", P.text(row.maxT()))));
    }

    /// However small, never 0.
    private static Cell p(double value, String hover) {
        return value == 0 ? new Cell.Text(LEAST, hover) : Cell.number(value).withHover(hover);
    }

    private static String size(ComparisonRow row, Words words) {
        NumberStyle style = NumberStyle.AUTO;
        return words.get(
                "duel.size",
                style.text(row.effect().dz()),
                style.text(row.effect().superiority()),
                style.text(row.bootstrap().bca().low()),
                style.text(row.bootstrap().bca().high()));
    }

    private static String beliefs(ComparisonRow row, Words words) {
        return words.get(
                "duel.beliefs",
                P.text(row.bayes().better()),
                P.text(row.bayes().equivalent()),
                P.text(row.bayes().worse()));
    }

    private static String tests(PairedTests tests, Words words) {
        return words.get(
                "duel.tests",
                P.text(tests.t()),
                P.text(tests.wilcoxon()),
                P.text(tests.sign()),
                P.text(tests.permutation()));
    }
}
