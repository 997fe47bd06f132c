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

    private final double gini;

    private LorenzCurve(double[] items, double[] exposure, double gini) {
        this.items = items;
        this.exposure = exposure;
        this.gini = gini;
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
            return new LorenzCurve(new double[0], new double[0], Double.NaN);
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
        return new LorenzCurve(items, exposure, gini(ascending, total));
    }

    /// Whole numbers as long as there are sums.
    private static double gini(int[] ascending, long total) {
        int n = ascending.length;
        double weighted = 0;
        for (int i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * ascending[i];
        }
        return n < 2 ? Double.NaN : weighted / ((n - 1.0) * total);
    }

    /// The Gini coefficient of the same counts, corrected for the size of the catalogue as the metric `gini` is: twice
    /// the area between the curve through every item and the diagonal, times n / (n − 1).
    ///
    /// @return in \[0, 1\]; `NaN` without any recommendation, or below two items
    public double gini() {
        return gini;
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
