package org.recscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.recscope.analytics.figure.Cell;
import org.recscope.analytics.figure.Column;
import org.recscope.analytics.figure.Direction;
import org.recscope.analytics.figure.Fact;
import org.recscope.analytics.figure.FindingNote;
import org.recscope.analytics.figure.Note;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.figure.RowGroup;
import org.recscope.analytics.figure.Section;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.TableFigure;

/// Tables and a report page as results make them.
final class Tables {
    private static final List<String> METRICS = List.of(
            "ndcg@10",
            "recall@10",
            "precision@10",
            "ap@10",
            "mrr@10",
            "hit-rate@10",
            "ild@10",
            "miuf@10",
            "arp@10",
            "steck@10",
            "coverage@10",
            "gini@10");

    private Tables() {}

    static TableFigure overview() {
        return overview(METRICS);
    }

    static TableFigure overview(List<String> metrics) {
        SplittableRandom random = Samples.random();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Run")));
        for (String metric : metrics) {
            boolean lower = metric.startsWith("gini") || metric.startsWith("steck");
            Direction direction =
                    metric.startsWith("arp") ? Direction.NEITHER : lower ? Direction.LOWER : Direction.HIGHER;
            columns.add(Column.numbers(metric, NumberStyle.fixed(4))
                    .withDirection(direction)
                    .withSubtitle("n = 610"));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < Samples.RUNS.size(); r++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(Samples.RUNS.get(r))));
            for (int m = 0; m < metrics.size(); m++) {
                double value = random.nextDouble(0.05, 0.7);
                Cell.Number number = Cell.number(r == 0 && m == 9 ? Double.NaN : value);
                boolean catalogue =
                        metrics.get(m).startsWith("gini") || metrics.get(m).startsWith("coverage");
                if (!catalogue && !Double.isNaN(number.value())) {
                    number = number.withInterval(value - 0.012, value + 0.012);
                }
                row.add(
                        metrics.get(m).startsWith("arp")
                                ? number
                                : number.withShade(Double.isNaN(number.value()) ? Double.NaN : (value - 0.05) / 0.65)
                                        .withBest(r == (m * 3) % 5));
            }
            rows.add(row);
        }
        return TableFigure.of(
                        "overview",
                        "Runs and metrics",
                        "Mean over users with 95 % interval; ★ best, ↑ higher is better, ↓ lower is better",
                        columns,
                        rows)
                .withNote(
                        "– undefined. Shades compare the runs within a column. NDCG@10 is undefined for 12 users without relevant items.");
    }

    static TableFigure segments() {
        List<Column> columns = List.of(
                Column.words("Segment"),
                Column.numbers("n", NumberStyle.INTEGER),
                Column.numbers("NDCG@10", NumberStyle.fixed(4)).withDirection(Direction.HIGHER),
                Column.numbers("Δ", NumberStyle.fixed(4).withSign())
                        .withRamp(org.recscope.analytics.figure.Ramp.DIVERGING));
        return new TableFigure(
                "segments",
                "Segments",
                "sasrec against als",
                columns,
                List.of(
                        new RowGroup(
                                "activity",
                                List.of(
                                        row("light", 305, 0.2134, 0.0312, 1),
                                        row("medium", 203, 0.2533, -0.0104, -0.4),
                                        row("heavy", 102, 0.3118, 0.0021, 0.1))),
                        new RowGroup(
                                "taste",
                                List.of(
                                        row("Drama", 280, 0.2216, -0.0211, -0.8),
                                        row("(no genres listed)", 3, Double.NaN, Double.NaN, Double.NaN)))),
                "",
                "");
    }

    private static List<Cell> row(String name, int n, double value, double delta, double shade) {
        return List.of(
                Cell.text(name),
                Cell.number(n),
                Cell.number(value),
                Cell.number(delta).withShade(shade));
    }

    static Report report() {
        List<Fact> facts = List.of(
                new Fact("Runs", "popular, itemknn, als, two-tower, sasrec"),
                new Fact("Users", "610 in the truth, 598 with relevant items"),
                new Fact("Relevance", "rating ≥ 4, binary"),
                new Fact("Catalogue", "9,724 items in 20 categories"),
                new Fact("History", "90,836 interactions of 610 users"),
                new Fact("Convention", "recscope: ideal over min(k, |R|), AP over min(k, |R|)"));
        List<FindingNote> findings = List.of(
                new FindingNote(
                        Slot.BAD,
                        "1,204 recommended items were already in the history (12.1 %)",
                        "popular: users 1, 17, 204. Without them NDCG@10 rises from 0.1023 to 0.1204."),
                new FindingNote(
                        Slot.WARNING,
                        "12 users have no relevant item",
                        "Users 53, 207, 442. Accuracy is undefined for them; they are counted and left out of the mean."),
                new FindingNote(
                        Slot.MUTED,
                        "34 duplicate rows",
                        "sasrec: (17, 318), (17, 296), (99, 1). The better rank was kept; no change of NDCG@10."));
        return new Report(
                "MovieLens small: which model, for whom?",
                "Five runs over 610 users, first 10 recommendations",
                facts,
                List.of(
                        new Section("Findings", findings, 2),
                        Section.of("Overview", List.of(overview())),
                        new Section(
                                "Segments",
                                List.of(Samples.forest(12), Samples.heat(), segments(), Samples.differences()),
                                2),
                        Section.of(
                                "Calibration",
                                List.of(
                                        new Note(
                                                "Shares of categories in the history of users and in what they are recommended. A run that only repeats the popular categories is far from the grey bars."),
                                        Samples.shares())),
                        new Section("Diversity", List.of(Samples.lorenz(), Samples.tradeOff()), 2)),
                List.of(
                        new Fact(
                                "truth",
                                "test.csv, 10,000 rows, sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                        new Fact(
                                "run als",
                                "als.csv, 6,100 rows, sha256 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
                        new Fact("Seed", "20261120"),
                        new Fact("Version", "Recscope 1.0.0")));
    }
}
