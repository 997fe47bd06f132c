package org.recscope.analytics.calibration.recalibration;

import java.util.Arrays;
import org.recscope.analytics.calibration.SortedPredictions;

/// Isotonic regression: the rising function nearest to the labels in squared distance, by pooling neighbours that fall.
/// Rows of equal score are one point from the start. Between two levels it rises in a straight line; below the first
/// score and above the last it stays level.
///
/// Source: Zadrozny & Elkan 2002, doi:10.1145/775047.775151; Ayer et al. 1955 (pooling).
final class IsotonicMap implements Recalibrator {
    /// Scores ascending; level `l` reaches from `firsts[l]` to `lasts[l]`.
    private final double[] firsts;

    private final double[] lasts;
    private final double[] values;

    private IsotonicMap(double[] firsts, double[] lasts, double[] values) {
        this.firsts = firsts;
        this.lasts = lasts;
        this.values = values;
    }

    static IsotonicMap fit(SortedPredictions training) {
        Levels levels = new Levels(training.size());
        int from = 0;
        while (from < training.size()) {
            double score = training.score(from);
            int to = from;
            double positives = 0;
            while (to < training.size() && training.score(to) == score) {
                positives += training.label(to);
                to++;
            }
            levels.add(score, positives, to - from);
            from = to;
        }
        return levels.end();
    }

    @Override
    public double apply(double score) {
        int at = Arrays.binarySearch(firsts, score);
        int level = at >= 0 ? at : -at - 2;
        if (level < 0) {
            return values[0];
        }
        if (score <= lasts[level] || level == values.length - 1) {
            return values[level];
        }
        double way = (score - lasts[level]) / (firsts[level + 1] - lasts[level]);
        return values[level] + way * (values[level + 1] - values[level]);
    }

    @Override
    public String words() {
        return values.length + (values.length == 1 ? " level" : " levels");
    }

    /// A stack of levels; a new one swallows those before it that are not below it.
    private static final class Levels {
        private final double[] firsts;
        private final double[] lasts;
        private final double[] positives;
        private final double[] counts;
        private int size;

        Levels(int most) {
            firsts = new double[most];
            lasts = new double[most];
            positives = new double[most];
            counts = new double[most];
        }

        void add(double score, double labels, double rows) {
            firsts[size] = score;
            lasts[size] = score;
            positives[size] = labels;
            counts[size] = rows;
            size++;
            while (size > 1 && positives[size - 2] * counts[size - 1] >= positives[size - 1] * counts[size - 2]) {
                lasts[size - 2] = lasts[size - 1];
                positives[size - 2] += positives[size - 1];
                counts[size - 2] += counts[size - 1];
                size--;
            }
        }

        IsotonicMap end() {
            double[] values = new double[size];
            Arrays.setAll(values, level -> positives[level] / counts[level]);
            return new IsotonicMap(Arrays.copyOf(firsts, size), Arrays.copyOf(lasts, size), values);
        }
    }
}
