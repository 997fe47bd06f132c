package org.recscope.analytics.study.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Figure;
import org.recscope.analytics.figure.Legend;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.NumberStyle;
import org.recscope.analytics.figure.Series;
import org.recscope.analytics.figure.Slot;
import org.recscope.analytics.figure.Values;

/// Share of each category in what users read before, against what each run shows them: the picture behind the
/// calibration metric. Mark 0 is the history where there is one, then come the runs.
public final class CategoryBars {
    private CategoryBars() {}

    /// Makes the figure.
    ///
    /// @param lens for its words, and to say whose shares these are
    /// @param mix the shares
    /// @param runs which runs, as indices, in the order shown
    /// @param most no more than this many categories, those with the largest share
    /// @return grouped bars, the largest category first
    public static Figure of(Lens lens, CategoryMix mix, List<Integer> runs, int most) {
        List<String> names = mix.names();
        CategoryShares history = mix.history();
        int[] order = order(names.size(), mix.reference(), most);
        Words words = lens.words();
        List<Mark> marks = new ArrayList<>();
        if (history != null) {
            marks.add(bars(new Series(words.get("calibration.history"), Slot.MUTED), history, order));
        }
        for (int run : runs) {
            marks.add(bars(Series.of(lens.runs().get(run), run), mix.runs().get(run), order));
        }
        List<String> shown = IntStream.of(order)
                .mapToObj(names::get)
                .map(name -> blank(name, words))
                .toList();
        int left = names.size() - order.length;
        return Figure.of(
                        "categories",
                        words.get("calibration.title", lens.whom()),
                        words.get("calibration.subtitle"),
                        Axis.categories("", shown),
                        Axis.fromZero(words.get("calibration.axis")).withStyle(NumberStyle.percent(0)),
                        marks)
                .withLegend(Legend.TOP)
                .withNote(left == 0 ? "" : words.count("calibration.left", left))
                .withAccessibleText(words.get("calibration.accessible", lens.whom()));
    }

    private static Bars bars(Series series, CategoryShares shares, int[] order) {
        return Bars.of(series, Values.of(order.length, i -> shares.share(order[i])));
    }

    private static int[] order(int categories, CategoryShares by, int most) {
        Comparator<Integer> descending =
                Comparator.comparingDouble(category -> Double.isNaN(by.share(category)) ? 0 : -by.share(category));
        return IntStream.range(0, categories)
                .boxed()
                .sorted(descending)
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String blank(String name, Words words) {
        return name.isBlank() ? words.get("segment.blank") : name;
    }
}
