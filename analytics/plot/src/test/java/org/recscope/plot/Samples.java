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
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Dash;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.HeatCells;
import org.recscope.analytics.figure.Intervals;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Marker;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.SideColumn;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;

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
                histogram(),
                boxes(),
                violins(),
                cumulative(),
                crowd(60_000),
                crowd(8000),
                longLine(),
                logarithmic(),
                turned(),
                many())) {
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

    static Figure histogram() {
        SplittableRandom random = random();
        double[] heights = new double[40];
        for (int i = 0; i < 20_000; i++) {
            double value = Math.min(0.999, Math.abs(0.25 * normal(random)));
            heights[(int) (value * 40)]++;
        }
        return Figure.of(
                "histogram",
                "Most users have few hits",
                "NDCG@10 of 20,000 users",
                Axis.linear("NDCG@10"),
                Axis.fromZero("Users").withStyle(NumberStyle.INTEGER),
                List.of(
                        new Bins(Series.ONLY, Values.of(41, i -> i / 40.0), Values.of(heights)),
                        Rule.vertical(0.199, "mean 0.199")));
    }

    static Figure boxes() {
        int n = RUNS.size();
        Values middle = Values.of(n, i -> 0.2 + 0.05 * i);
        return Figure.of(
                "boxes",
                "Per-user NDCG@10",
                "Quartiles, whiskers from the 5th to the 95th percentile",
                Axis.categories("", RUNS),
                Axis.fromZero("NDCG@10"),
                List.of(
                        new Boxes(
                                Series.ONLY,
                                Values.indices(n),
                                Values.of(n, i -> middle.get(i) - 0.18),
                                Values.of(n, i -> middle.get(i) - 0.07),
                                middle,
                                Values.of(n, i -> middle.get(i) + 0.09),
                                Values.of(n, i -> middle.get(i) + 0.3),
                                Orientation.VERTICAL),
                        Points.of(Series.unnamed(Slot.ACCENT), Values.of(0, 0, 2), Values.of(0.6, 0.64, 0.75))));
    }

    static Figure violins() {
        List<Mark> marks = new ArrayList<>();
        for (int r = 0; r < RUNS.size(); r++) {
            double mean = 0.3 + 0.08 * r;
            Values at = Values.of(61, i -> i / 60.0);
            marks.add(new Violin(
                    Series.unnamed(Slot.series(r)),
                    r,
                    at,
                    Values.of(61, i -> Math.exp(-Math.pow((at.get(i) - mean) / 0.13, 2))),
                    Orientation.VERTICAL));
        }
        return Figure.of(
                "violins",
                "Per-user diversity",
                "Kernel density of ILD@10",
                Axis.categories("", RUNS),
                Axis.linear("ILD@10").withRange(0, 1),
                marks);
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

    static Figure crowd(int n) {
        SplittableRandom random = random();
        List<Mark> marks = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            int series = s;
            double[] x = new double[n / 3];
            double[] y = new double[n / 3];
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.exp(0.9 + 0.35 * s + 0.45 * normal(random));
                y[i] = 0.1 * series + 0.12 * Math.log(x[i] + 1) + 0.06 * normal(random);
            }
            marks.add(Points.of(Series.of(RUNS.get(s + 2), s), Values.of(x), Values.of(y)));
        }
        return Figure.of(
                "crowd-" + n,
                "Predicted click rate against activity",
                NumberStyle.INTEGER.text(n) + " users, one dot each",
                Axis.fromZero("Sessions").withUnit("a week").withRange(0, 20),
                Axis.linear("Predicted click rate"),
                marks);
    }

    static Figure longLine() {
        SplittableRandom random = random();
        int n = 200_000;
        double[] y = new double[n];
        for (int i = 1; i < n; i++) {
            y[i] = y[i - 1] + normal(random);
        }
        return Figure.of(
                "long-line",
                "A very long line",
                "",
                Axis.linear("Request").withStyle(NumberStyle.INTEGER),
                Axis.linear("Cumulative reward"),
                List.of(Line.of(Series.ONLY, Values.indices(n), Values.of(y))));
    }

    static Figure logarithmic() {
        Values rank = Values.of(2000, i -> i + 1.0);
        return Figure.of(
                "logarithmic",
                "Popularity of items",
                "Interactions by rank, both axes logarithmic",
                Axis.logarithmic("Rank"),
                Axis.logarithmic("Interactions"),
                List.of(
                        Line.of(Series.of("history", 0), rank, Values.of(2000, i -> 40_000 / Math.pow(i + 1, 0.9))),
                        Line.step(
                                Series.of("recommended", 1),
                                rank,
                                Values.of(2000, i -> Math.ceil(90_000 / Math.pow(i + 1, 1.4))))));
    }

    static Figure turned() {
        List<String> names = IntStream.range(0, 28)
                .mapToObj(i -> i % 5 == 0 ? "A rather long name of a provider, number " + i : "provider " + i)
                .toList();
        SplittableRandom random = random();
        return Figure.of(
                "turned",
                "Exposure by provider",
                "",
                Axis.categories("Provider", names),
                Axis.fromZero("Recommendations"),
                List.of(Bars.of(Series.ONLY, Values.of(names.size(), i -> random.nextInt(100_000)))));
    }

    static Figure many() {
        List<String> names =
                IntStream.range(0, 200).mapToObj(i -> "category " + i).toList();
        return Figure.of(
                "many",
                "Two hundred categories",
                "",
                Axis.categories("Category", names),
                Axis.fromZero("Items"),
                List.of(Bars.of(Series.ONLY, Values.of(200, i -> 200 - i + 30 * Math.sin(i)))));
    }
}
