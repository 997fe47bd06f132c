package org.recscope.analytics.study.figures;

import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.comparison.ComparisonRow;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Rule;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.metric.MetricName;

/// Differences user by user: mark 0 where the candidate is worse, mark 1 where it is better, mark 2 the line between.
public final class DuelHistogram {
    /// Bars on each side of zero.
    private static final int SIDE = 15;

    private DuelHistogram() {}

    /// Makes the figure. Users of equal value are counted below it and not drawn: one tall bar would hide the others.
    ///
    /// @param duel who is compared
    /// @param metric one that was compared and has a value for single users
    /// @param words the language
    /// @return the histogram
    public static Figure of(Duel duel, MetricName metric, Words words) {
        double[] differences = differences(duel, metric);
        double widest = Arrays.stream(differences).map(Math::abs).max().orElse(0);
        double step = (widest > 0 ? widest : 1) / SIDE;
        double[] edges = new double[2 * SIDE + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = (i - SIDE) * step;
        }
        int sign = MetricWords.sign(metric);
        return Figure.of(
                        "differences-" + metric,
                        words.get("duel.users", MetricWords.title(metric, words)),
                        words.get("duel.users.subtitle", duel.candidate(), duel.baseline()),
                        Axis.linear(words.get("duel.axis", MetricWords.title(metric, words))),
                        Axis.fromZero(words.get("column.users")).withStyle(NumberStyle.INTEGER),
                        List.of(
                                bins(sign == 0 ? Slot.MUTED : sign > 0 ? Slot.BAD : Slot.GOOD, differences, edges, -1),
                                bins(sign == 0 ? Slot.MUTED : sign > 0 ? Slot.GOOD : Slot.BAD, differences, edges, 1),
                                Rule.vertical(0, "")))
                .withLegend(Legend.NONE)
                .withNote(counts(duel, metric, words));
    }

    private static Bins bins(Slot slot, double[] differences, double[] edges, int side) {
        double[] heights = new double[edges.length - 1];
        double step = edges[1] - edges[0];
        for (double difference : differences) {
            if (difference * side > 0) {
                int bin = (int) Math.floor(Math.abs(difference) / step);
                int place = Math.min(bin, SIDE - 1);
                heights[side > 0 ? SIDE + place : SIDE - 1 - place]++;
            }
        }
        return new Bins(Series.unnamed(slot), Values.of(edges), Values.of(heights));
    }

    private static double[] differences(Duel duel, MetricName metric) {
        Evaluation evaluation = duel.evaluation();
        int which = evaluation.metric(metric);
        int a = evaluation.runs().indexOf(duel.baseline());
        int b = duel.colour();
        CodeSet users = evaluation.population();
        double[] differences = new double[users.count()];
        int n = 0;
        for (int user = users.next(0); user >= 0; user = users.next(user + 1)) {
            double difference = evaluation.value(b, which, user) - evaluation.value(a, which, user);
            if (!Double.isNaN(difference)) {
                differences[n++] = difference;
            }
        }
        return Arrays.copyOf(differences, n);
    }

    private static String counts(Duel duel, MetricName metric, Words words) {
        for (ComparisonRow row : duel.overall()) {
            if (row.contrast().metric().equals(metric)) {
                return words.get(
                        "duel.users.note",
                        Texts.count(row.effect().wins()),
                        Texts.count(row.effect().losses()),
                        Texts.count(row.effect().ties()));
            }
        }
        return "";
    }
}
