package org.recscope.analytics.statistics.multiplicity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The comparisons of a family that could be made, by ascending p, equal ones in their order.
final class Family {
    private final int size;

    /// `order[r]`: which comparison stands at rank `r`.
    private final int[] order;

    private final double[] sorted;

    private Family(int size, int[] order, double[] sorted) {
        this.size = size;
        this.order = order;
        this.sorted = sorted;
    }

    static Family of(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .filter(i -> check(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Family(
                p.length, order, Arrays.stream(order).mapToDouble(i -> p[i]).toArray());
    }

    private static boolean check(double p) {
        if (p < 0 || p > 1) {
            throw new IllegalArgumentException("a p-value must be in [0, 1], was " + p);
        }
        return !Double.isNaN(p);
    }

    double[] sorted() {
        return sorted;
    }

    Adjusted spread(Correction correction, double[] pValues, double[] levels) {
        return new Adjusted(correction, sorted.length, unsorted(pValues), unsorted(levels));
    }

    private double[] unsorted(double[] values) {
        double[] all = new double[size];
        Arrays.fill(all, Double.NaN);
        for (int rank = 0; rank < values.length; rank++) {
            all[order[rank]] = values[rank];
        }
        return all;
    }
}
