package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recscope.analytics.evaluation.Finding;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.TableFigure;

/// Findings in a line each: how many, what NDCG@10 is, what it would be if they were treated otherwise, and examples.
/// The
/// largest change comes first.
public final class FindingsTable {
    private FindingsTable() {}

    /// Makes the table.
    ///
    /// @param findings of any runs
    /// @param words the language
    /// @return a row a finding
    public static TableFigure of(List<Finding> findings, Words words) {
        NumberStyle ndcg = NumberStyle.fixed(4);
        List<Column> columns = List.of(
                Column.words(words.get("findings.kind")),
                Column.words(words.get("overview.run")),
                Column.words(words.get("findings.count")),
                Column.numbers("NDCG@10", ndcg),
                Column.numbers(words.get("findings.otherwise"), ndcg),
                Column.numbers(words.get("findings.change"), ndcg.withSign()).withRamp(Ramp.DIVERGING),
                Column.words(words.get("findings.treatment")),
                Column.words(words.get("findings.examples")));
        List<List<Cell>> rows = new ArrayList<>();
        findings.stream()
                .sorted(Comparator.comparingDouble(finding -> -size(finding)))
                .forEach(finding -> rows.add(row(finding, words)));
        return TableFigure.of("findings", words.get("findings.title"), "", columns, rows)
                .withNote(words.get("findings.note"));
    }

    private static double size(Finding finding) {
        double change = Math.abs(finding.change());
        return Double.isNaN(change) ? Double.POSITIVE_INFINITY : change;
    }

    private static List<Cell> row(Finding finding, Words words) {
        return List.of(
                new Cell.Text(FindingWords.name(finding.kind(), words), FindingWords.meaning(finding.kind(), words)),
                Cell.text(finding.run()),
                Cell.text(FindingWords.count(finding.kind(), finding.count(), words)),
                Cell.number(finding.ndcgBefore()),
                Cell.number(finding.ndcgAfter()),
                Cell.number(finding.change()),
                Cell.text(FindingWords.otherwise(finding.kind(), words)),
                Cell.text(String.join("; ", finding.examples())));
    }
}
