package org.recscope.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Boxes;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Line;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Orientation;
import org.recscope.analytics.figure.Points;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.analytics.figure.Violin;

/// Samples of how values are spread: histograms, boxes, crowds of points, very long lines and many categories.
final class Distributions {
    private Distributions() {}

    static Figure histogram() {
        SplittableRandom random = Samples.random();
        double[] heights = new double[40];
        for (int i = 0; i < 20_000; i++) {
            double value = Math.min(0.999, Math.abs(0.25 * Samples.normal(random)));
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
        int n = Samples.RUNS.size();
        Values middle = Values.of(n, i -> 0.2 + 0.05 * i);
        return Figure.of(
                "boxes",
                "Per-user NDCG@10",
                "Quartiles, whiskers from the 5th to the 95th percentile",
                Axis.categories("", Samples.RUNS),
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
        for (int r = 0; r < Samples.RUNS.size(); r++) {
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
                Axis.categories("", Samples.RUNS),
                Axis.linear("ILD@10").withRange(0, 1),
                marks);
    }

    static Figure crowd(int n) {
        SplittableRandom random = Samples.random();
        List<Mark> marks = new ArrayList<>();
        for (int s = 0; s < 3; s++) {
            int series = s;
            double[] x = new double[n / 3];
            double[] y = new double[n / 3];
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.exp(0.9 + 0.35 * s + 0.45 * Samples.normal(random));
                y[i] = 0.1 * series + 0.12 * Math.log(x[i] + 1) + 0.06 * Samples.normal(random);
            }
            marks.add(Points.of(Series.of(Samples.RUNS.get(s + 2), s), Values.of(x), Values.of(y)));
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
        SplittableRandom random = Samples.random();
        int n = 200_000;
        double[] y = new double[n];
        for (int i = 1; i < n; i++) {
            y[i] = y[i - 1] + Samples.normal(random);
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
        SplittableRandom random = Samples.random();
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
