package org.recscope.plot.mark;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.figure.Bars;
import org.recscope.analytics.figure.Mark;
import org.recscope.analytics.figure.Values;

/// Where each bar stands in its category: which lane of how many, and from which value to which.
///
/// @param lane from 0
/// @param lanes how many share the category
/// @param base value at which each bar begins: 0, or the top of the bar below
/// @param top value at which it ends
public record BarLanes(int lane, int lanes, Values base, Values top) {
    /// For marks that are no bars.
    public static final BarLanes NONE = new BarLanes(0, 1, Values.NONE, Values.NONE);

    /// Shares the categories among all bars of a figure. All that are stacked take one lane together.
    ///
    /// @param marks of the figure
    /// @return for each mark its place
    public static List<BarLanes> of(List<Mark> marks) {
        boolean stack = marks.stream().anyMatch(BarLanes::stacked);
        int lanes = (int) marks.stream()
                        .filter(mark -> mark instanceof Bars && !stacked(mark))
                        .count()
                + (stack ? 1 : 0);
        List<BarLanes> places = new ArrayList<>();
        Stack heights = new Stack();
        int lane = stack ? 1 : 0;
        for (Mark mark : marks) {
            if (!(mark instanceof Bars bars)) {
                places.add(NONE);
            } else if (stacked(mark)) {
                places.add(heights.put(bars.values(), lanes));
            } else {
                places.add(new BarLanes(lane++, lanes, Values.constant(0, bars.size()), bars.values()));
            }
        }
        return places;
    }

    private static boolean stacked(Mark mark) {
        return mark instanceof Bars bars && bars.arrangement() == Bars.Arrangement.STACKED;
    }

    /// Heights reached so far, above and below zero.
    private static final class Stack {
        private double[] above = new double[0];
        private double[] below = new double[0];

        BarLanes put(Values values, int lanes) {
            above = java.util.Arrays.copyOf(above, Math.max(above.length, values.size()));
            below = java.util.Arrays.copyOf(below, above.length);
            double[] base = new double[values.size()];
            double[] top = new double[values.size()];
            for (int i = 0; i < base.length; i++) {
                double value = values.get(i);
                double[] reached = value < 0 ? below : above;
                base[i] = reached[i];
                top[i] = reached[i] + value;
                reached[i] = Double.isFinite(value) ? top[i] : base[i];
            }
            return new BarLanes(0, lanes, Values.of(base), Values.of(top));
        }
    }
}
