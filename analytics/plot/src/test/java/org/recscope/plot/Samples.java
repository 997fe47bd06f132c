package org.recscope.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.figure.Align;
import org.recscope.analytics.figure.Annotation;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Band;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;

/// One figure of every kind, with believable data from a fixed seed.
final class Samples {
    static final List<String> RUNS = List.of("popular", "itemknn", "als", "two-tower", "sasrec");
    private static final List<String> CATEGORIES = List.of(
            "Action", "Comedy", "Drama", "Documentary", "Science fiction", "Thriller", "Romance", "(no genres listed)");

    private Samples() {}

    static Map<String, Figure> all() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Figure figure : List.of(
                forest(12),
                forest(60),
                differences(),
                shares(),
                stacked(),
                lying(),
                lorenz(),
                tradeOff(),
                heat(),
                change(),
                reliability(),
                Distributions.histogram(),
                Distributions.boxes(),
                Distributions.violins(),
                cumulative(),
                Distributions.crowd(60_000),
                Distributions.crowd(8000),
                Distributions.longLine(),
                Distributions.logarithmic(),
                Distributions.turned(),
                Distributions.many())) {
            figures.put(figure.id(), figure);
        }
        return figures;
    }

    static SplittableRandom random() {
        return new SplittableRandom(20261120);
    }

    static double normal(SplittableRandom random) {
        return random.nextGaussian();
    }

    static Figure forest(int rows) {
        SplittableRandom random = random();
        List<String> names = new ArrayList<>();
        List<String> users = new ArrayList<>();
        List<String> means = new ArrayList<>();
        double[] mean = new double[rows];
        double[] half = new double[rows];
        for (int i = 0; i < rows; i++) {
            int n = (int) Math.exp(4 + 7 * random.nextDouble());
            names.add(
                    i == 3
                            ? "taste = (no genres listed), activity = very light"
                            : "activity = " + "abcdefgh".charAt(i % 8) + i);
            mean[i] = 0.28 + 0.05 * normal(random);
            half[i] = 2 / Math.sqrt(n);
            users.add(NumberStyle.INTEGER.text(n));
            means.add(NumberStyle.fixed(3).text(mean[i]));
        }
        Intervals intervals = Intervals.horizontal(
                Series.ONLY,
                Values.indices(rows),
                Values.of(mean),
                Values.of(rows, i -> mean[i] - half[i]),
                Values.of(rows, i -> mean[i] + half[i]));
        return Figure.of(
                        "forest-" + rows,
                        "NDCG@10 by activity",
                        "sasrec, mean with 95 % interval over users; dashed: all users",
                        Axis.linear("NDCG@10").withStyle(NumberStyle.fixed(4)),
                        Axis.categories("Segment", names),
                        List.of(Rule.vertical(0.28, "all users 0.280"), intervals))
                .withColumns(List.of(SideColumn.numbers("mean", means), SideColumn.numbers("n", users)));
    }

    static Figure differences() {
        int rows = 9;
        SplittableRandom random = random();
        double[] mean = IntStream.range(0, rows)
                .mapToDouble(i -> 0.012 * normal(random))
                .toArray();
        double[] half = IntStream.range(0, rows)
                .mapToDouble(i -> 0.004 + 0.01 * random.nextDouble())
                .toArray();
        List<Slot> slots = IntStream.range(0, rows)
                .mapToObj(i -> mean[i] - half[i] > 0 ? Slot.GOOD : mean[i] + half[i] < 0 ? Slot.BAD : Slot.MUTED)
                .toList();
        return Figure.of(
                "differences",
                "sasrec against als, by country",
                "Difference of mean NDCG@10 with 95 % interval, paired by user",
                Axis.linear("Δ NDCG@10").withStyle(NumberStyle.fixed(3).withSign()),
                Axis.categories(
                        "Country",
                        List.of(
                                "Germany",
                                "United Kingdom",
                                "France",
                                "Brazil",
                                "Japan",
                                "United States of America",
                                "Spain",
                                "Poland",
                                "unknown")),
                List.of(Intervals.horizontal(
                                Series.ONLY,
                                Values.indices(rows),
                                Values.of(mean),
                                Values.of(rows, i -> mean[i] - half[i]),
                                Values.of(rows, i -> mean[i] + half[i]))
                        .withSlots(slots)));
    }

    private static Values shares(SplittableRandom random) {
        double[] raw =
                CATEGORIES.stream().mapToDouble(c -> random.nextDouble(0.05, 1)).toArray();
        double sum = java.util.Arrays.stream(raw).sum();
        return Values.of(raw.length, i -> raw[i] / sum);
    }

    static Figure shares() {
        SplittableRandom random = random();
        return Figure.of(
                        "shares",
                        "What users read and what they are recommended",
                        "Share of items by category, mean over users with 95 % interval",
                        Axis.categories("", CATEGORIES),
                        Axis.fromZero("Share of items").withStyle(NumberStyle.percent(1)),
                        List.of(
                                bars("history", Slot.MUTED, shares(random)),
                                bars("als", Slot.SERIES_0, shares(random)),
                                bars("sasrec", Slot.SERIES_1, shares(random))))
                .withNote(
                        "An item of several categories counts for each in equal parts. 12 of 610 users have no history.");
    }

    private static Bars bars(String name, Slot slot, Values values) {
        return Bars.of(new Series(name, slot), values)
                .withIntervals(
                        Values.of(values.size(), i -> values.get(i) - 0.012),
                        Values.of(values.size(), i -> values.get(i) + 0.012));
    }

    static Figure stacked() {
        SplittableRandom random = random();
        List<Mark> marks = new ArrayList<>();
        List<Values> runs = RUNS.stream().map(run -> shares(random)).toList();
        for (int c = 0; c < CATEGORIES.size(); c++) {
            int category = c;
            marks.add(Bars.of(
                            Series.of(CATEGORIES.get(c), c),
                            Values.of(runs.size(), r -> runs.get(r).get(category)))
                    .stacked());
        }
        return Figure.of(
                "stacked",
                "Categories recommended by each run",
                "Share of slots in the first 10",
                Axis.categories("Run", RUNS),
                Axis.fromZero("Share").withStyle(NumberStyle.percent(0)).withRange(0, 1),
                marks);
    }

    static Figure lying() {
        SplittableRandom random = random();
        return Figure.of(
                "lying",
                "Coverage of the catalogue",
                "Distinct items recommended to anybody, first 10 slots",
                Axis.fromZero("Items").withStyle(NumberStyle.INTEGER),
                Axis.categories("Run", RUNS),
                List.of(Bars.of(Series.ONLY, Values.of(RUNS.size(), i -> 400 + random.nextInt(9000)))
                        .horizontal()));
    }

    static Figure lorenz() {
        List<Mark> marks = new ArrayList<>();
        Values x = Values.of(101, i -> i / 100.0);
        marks.add(Line.of(new Series("equal exposure", Slot.MUTED), Values.of(0, 1), Values.of(0, 1))
                .withDash(Dash.DASHED));
        for (int r = 0; r < RUNS.size(); r++) {
            double power = 12 - 2 * r;
            marks.add(Line.of(
                    Series.of(RUNS.get(r) + ", Gini " + NumberStyle.fixed(3).text((power - 1) / (power + 1)), r),
                    x,
                    Values.of(101, i -> Math.pow(i / 100.0, power))));
        }
        return Figure.of(
                "lorenz",
                "Exposure is concentrated on few items",
                "Lorenz curve of recommendations over the catalogue of 9,724 items",
                Axis.linear("Share of items, least recommended first")
                        .withStyle(NumberStyle.percent(0))
                        .withRange(0, 1),
                Axis.linear("Share of recommendations")
                        .withStyle(NumberStyle.percent(0))
                        .withRange(0, 1),
                marks);
    }

    static Figure tradeOff() {
        SplittableRandom random = random();
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < RUNS.size(); r++) {
            double x = r == 3 ? 0.62 : 0.5 + 0.06 * r + 0.02 * random.nextDouble();
            double y = r == 3 ? 0.24 : 0.1 + 0.05 * r;
            Series series = Series.of(RUNS.get(r), r);
            Values no = Values.NONE;
            marks.add(Intervals.horizontal(series, Values.of(y), no, Values.of(x - 0.012), Values.of(x + 0.012)));
            marks.add(Intervals.vertical(series, Values.of(x), no, Values.of(y - 0.011), Values.of(y + 0.011)));
            marks.add(Points.of(series, Values.of(x), Values.of(y))
                    .withMarker(Marker.series(r))
                    .withSizes(Values.of(10))
                    .withLabels(List.of(RUNS.get(r))));
        }
        return Figure.of(
                "trade-off",
                "Accuracy against diversity",
                "Mean over users with 95 % intervals; up and right is better",
                Axis.linear("ILD@10 →"),
                Axis.linear("NDCG@10 ↑"),
                marks);
    }

    static Figure heat() {
        SplittableRandom random = random();
        List<String> segments = List.of(
                "activity = light",
                "activity = medium",
                "activity = heavy",
                "taste = Drama",
                "taste = Comedy",
                "taste = (no genres listed)");
        List<String> metrics = List.of("ndcg@10", "recall@10", "precision@10", "ap@10", "mrr@10", "ild@10", "miuf@10");
        Values values =
                Values.of(segments.size() * metrics.size(), i -> i == 16 ? Double.NaN : random.nextDouble(0.02, 0.64));
        return Figure.of(
                "heat",
                "Where sasrec is strong",
                "Mean by segment and metric",
                Axis.categories("", metrics),
                Axis.categories("", segments),
                List.of(HeatCells.sequential("Mean", metrics.size(), values).withStyle(NumberStyle.fixed(3))));
    }

    static Figure change() {
        SplittableRandom random = random();
        int n = 24;
        List<String> hours =
                IntStream.range(0, n).mapToObj(i -> (i < 10 ? "0" : "") + i).toList();
        List<String> days = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
        Values values = Values.of(n * days.size(), i -> 0.02 * normal(random));
        return Figure.of(
                "change",
                "Change of the click rate by hour of the week",
                "B − A",
                Axis.categories("Hour", hours),
                Axis.categories("", days),
                List.of(HeatCells.diverging("Δ click rate", n, values)
                        .withStyle(NumberStyle.percent(1).withSign())));
    }

    static Figure reliability() {
        Values x = Values.of(10, i -> 0.05 + 0.1 * i);
        Values y = Values.of(10, i -> Math.pow(0.05 + 0.1 * i, 1.4));
        Series series = Series.of("observed", 0);
        return Figure.of(
                "reliability",
                "Predicted clicks are too confident",
                "Observed click rate in ten bins of predictions, 95 % Wilson interval",
                Axis.linear("Predicted probability").withRange(0, 1),
                Axis.linear("Observed click rate").withRange(0, 1),
                List.of(
                        Line.of(new Series("perfect", Slot.MUTED), Values.of(0, 1), Values.of(0, 1))
                                .withDash(Dash.DASHED),
                        new Band(series, x, Values.of(10, i -> y.get(i) - 0.03), Values.of(10, i -> y.get(i) + 0.03)),
                        Line.of(series, x, y).withDots(),
                        new Annotation(Series.unnamed(Slot.MUTED), 0.7, 0.45, "ECE 0.061", Align.LEFT)));
    }

    static Figure cumulative() {
        SplittableRandom random = random();
        int days = 28;
        double start = 1_790_000_000_000.0;
        Values x = Values.of(days, i -> start - start % 86_400_000 + i * 86_400_000.0);
        Values effect = Values.of(days, i -> 0.018 + 0.02 * normal(random) / Math.sqrt(i + 1));
        Series series = Series.of("B − A", 0);
        return Figure.of(
                "cumulative",
                "The effect settles after two weeks",
                "Cumulative difference of clicks a session, always-valid 95 % interval",
                Axis.time("Day"),
                Axis.linear("Δ clicks")
                        .withUnit("a session")
                        .withStyle(NumberStyle.fixed(3).withSign()),
                List.of(
                        new Band(
                                series,
                                x,
                                Values.of(days, i -> effect.get(i) - 0.06 / Math.sqrt(i + 1)),
                                Values.of(days, i -> effect.get(i) + 0.06 / Math.sqrt(i + 1))),
                        Line.of(series, x, effect),
                        Rule.horizontal(0.02, "smallest effect of interest")));
    }
}
