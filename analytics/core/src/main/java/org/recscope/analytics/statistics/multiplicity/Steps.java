package org.recscope.analytics.statistics.multiplicity;

import java.util.Arrays;

/// The three ways a sorted family is gone through. All p-values ascend.
final class Steps {
    private Steps() {}

    static double[] single(double[] p, Level level) {
        double[] adjusted = new double[p.length];
        Arrays.setAll(adjusted, i -> Math.min(1, level.adjusted(p[i], 0, p.length)));
        return adjusted;
    }

    /// From the smallest p up, until one is not rejected: adjusted p never falls.
    static double[] down(double[] p, Level level) {
        double[] adjusted = new double[p.length];
        double most = 0;
        for (int i = 0; i < p.length; i++) {
            most = Math.max(most, Math.min(1, level.adjusted(p[i], i, p.length)));
            adjusted[i] = most;
        }
        return adjusted;
    }

    /// From the largest p down, until one is rejected and with it all smaller ones.
    static double[] up(double[] p, Level level) {
        double[] adjusted = new double[p.length];
        double least = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            least = Math.min(least, level.adjusted(p[i], i, p.length));
            adjusted[i] = least;
        }
        return adjusted;
    }

    /// Its own level for each that is rejected, the level of the first that is not for the rest.
    static double[] levelsDown(double[] p, double alpha, Level level) {
        double[] levels = new double[p.length];
        int stop = 0;
        while (stop < p.length && p[stop] <= level.threshold(alpha, stop, p.length)) {
            stop++;
        }
        for (int i = 0; i < p.length; i++) {
            levels[i] = level.threshold(alpha, Math.min(i, stop), p.length);
        }
        return levels;
    }

    /// The level of the largest p that is rejected for all that are, its own for each that is not.
    static double[] levelsUp(double[] p, double alpha, Level level) {
        double[] levels = new double[p.length];
        int last = p.length - 1;
        while (last >= 0 && p[last] > level.threshold(alpha, last, p.length)) {
            last--;
        }
        for (int i = 0; i < p.length; i++) {
            levels[i] = level.threshold(alpha, Math.max(i, last), p.length);
        }
        return levels;
    }
}
