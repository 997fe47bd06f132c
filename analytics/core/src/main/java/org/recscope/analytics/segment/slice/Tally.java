package org.recscope.analytics.segment.slice;

import java.util.Arrays;

/// What a search must know of every cell of a combination of attributes, counted in one pass.
final class Tally {
    private final int[] sizes;
    private final int[] count;
    private final double[] above;
    private final double[] below;
    private final double[] largest;
    private final double[] least;

    private Tally(int[] sizes, int cells) {
        this.sizes = sizes;
        count = new int[cells];
        above = new double[cells];
        below = new double[cells];
        largest = new double[cells];
        least = new double[cells];
    }

    static Tally of(double[] deviations, int[][] columns, int[] sizes, int[] attributes) {
        int[] chosen = Arrays.stream(attributes).map(a -> sizes[a]).toArray();
        Tally tally = new Tally(chosen, Arrays.stream(chosen).reduce(1, (a, b) -> a * b));
        for (int row = 0; row < deviations.length; row++) {
            int cell = 0;
            for (int i = 0; i < attributes.length; i++) {
                cell = cell * chosen[i] + columns[attributes[i]][row];
            }
            tally.add(cell, deviations[row]);
        }
        return tally;
    }

    private void add(int cell, double deviation) {
        count[cell]++;
        if (deviation > 0) {
            above[cell] += deviation;
            largest[cell] = Math.max(largest[cell], deviation);
        } else {
            below[cell] += deviation;
            least[cell] = Math.min(least[cell], deviation);
        }
    }

    int cells() {
        return count.length;
    }

    int count(int cell) {
        return count[cell];
    }

    double sum(int cell) {
        return above[cell] + below[cell];
    }

    /// The sum of positive deviations.
    double above(int cell) {
        return above[cell];
    }

    /// The sum of negative deviations.
    double below(int cell) {
        return below[cell];
    }

    double largest(int cell) {
        return largest[cell];
    }

    double least(int cell) {
        return least[cell];
    }

    int[] codes(int cell) {
        int[] codes = new int[sizes.length];
        int rest = cell;
        for (int i = sizes.length - 1; i >= 0; i--) {
            codes[i] = rest % sizes[i];
            rest /= sizes[i];
        }
        return codes;
    }
}
