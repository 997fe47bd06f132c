package org.recscope.analytics.study.figures;

import java.util.Arrays;
import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bins;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;

/// How many users have which value of a measure: mark 0 is everybody, mark 1 those of a range.
public final class UserHistogram {
    private static final int MOST_BINS = 30;

    private UserHistogram() {}

    /// Makes the figure.
    ///
    /// @param name of the measure
    /// @param values by user; `NaN` is left out
    /// @param low of the range
    /// @param high of the range
    /// @param words the language
    /// @return bars of equal width; counts fall on whole numbers where all values are whole
    public static Figure of(String name, double[] values, double low, double high, Words words) {
        double[] defined =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double[] edges = edges(defined);
        return Figure.of(
                        "users",
                        "",
                        "",
                        Axis.linear(name),
                        Axis.fromZero(words.get("column.users"))
                                .withStyle(NumberStyle.INTEGER)
                                .hide(),
                        List.of(
                                bins(words.get("users.all.row"), Slot.MUTED, defined, edges),
                                bins(
                                        words.get("measure.chosen"),
                                        Slot.ACCENT,
                                        Arrays.stream(defined)
                                                .filter(value -> value >= low && value <= high)
                                                .toArray(),
                                        edges)))
                .withLegend(Legend.NONE);
    }

    private static Bins bins(String name, Slot slot, double[] values, double[] edges) {
        double[] heights = new double[edges.length - 1];
        for (double value : values) {
            heights[bin(value, edges)]++;
        }
        return new Bins(new Series(name, slot), Values.of(edges), Values.of(heights));
    }

    private static int bin(double value, double[] edges) {
        double share = (value - edges[0]) / (edges[edges.length - 1] - edges[0]);
        return Math.clamp((int) (share * (edges.length - 1)), 0, edges.length - 2);
    }

    /// Whole numbers lie in the middle of their bars.
    private static double[] edges(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(1);
        boolean whole = Arrays.stream(values).allMatch(value -> value == Math.rint(value));
        double step = whole
                ? Math.max(1, Math.ceil((most - least + 1) / MOST_BINS))
                : Math.max((most - least) / MOST_BINS, Math.ulp(most));
        double from = whole ? least - 0.5 : least;
        int count = whole ? (int) Math.ceil((most - least + 1) / step) : MOST_BINS;
        double[] edges = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = from + i * step;
        }
        return edges;
    }
}
