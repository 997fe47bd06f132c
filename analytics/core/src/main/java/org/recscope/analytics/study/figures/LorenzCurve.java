package org.recscope.analytics.study.figures;

import java.util.Arrays;

/// How unevenly items are recommended: the share of all recommendations that the least recommended items have together.
/// Even exposure is the diagonal; twice the area between the two is the Gini coefficient.
///
/// At most {@link #POINTS} points are kept: more than a screen can show of a catalogue of any size.
///
/// - Source: Lorenz 1905, doi:10.2307/2276207.
public final class LorenzCurve {
    /// The most points a curve has, its two ends included.
    public static final int POINTS = 201;

    private final double[] items;
    private final double[] exposure;

    private LorenzCurve(double[] items, double[] exposure) {
        this.items = items;
        this.exposure = exposure;
    }

    /// The curve of exposure counts.
    ///
    /// @param counts how often each item of the catalogue is recommended, in any order
    /// @return the curve from (0, 0) to (1, 1); without any recommendation a curve without points
    public static LorenzCurve of(int[] counts) {
        int[] ascending = counts.clone();
        Arrays.sort(ascending);
        long total = 0;
        for (int count : ascending) {
            total += count;
        }
        if (total == 0) {
            return new LorenzCurve(new double[0], new double[0]);
        }
        int points = Math.min(POINTS, ascending.length + 1);
        double[] items = new double[points];
        double[] exposure = new double[points];
        long sum = 0;
        int taken = 0;
        for (int point = 1; point < points; point++) {
            int upTo = (int) ((long) ascending.length * point / (points - 1));
            while (taken < upTo) {
                sum += ascending[taken++];
            }
            items[point] = (double) upTo / ascending.length;
            exposure[point] = (double) sum / total;
        }
        return new LorenzCurve(items, exposure);
    }

    /// The horizontal places.
    ///
    /// @return shares of the catalogue, least recommended first, ascending, a copy
    public double[] items() {
        return items.clone();
    }

    /// The vertical places.
    ///
    /// @return the share of recommendations those items have, ascending, a copy
    public double[] exposure() {
        return exposure.clone();
    }
}
