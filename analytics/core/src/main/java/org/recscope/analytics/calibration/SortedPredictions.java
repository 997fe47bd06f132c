package org.recscope.analytics.calibration;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/// Predictions by ascending score, so that any cut into bins is a few searches and any sum over a bin a difference.
public final class SortedPredictions {
    private static final int BLOCK = 256;

    /// A row as one number that sorts by score: the bits of the score (never negative), shifted up, and the label
    /// below.
    private final long[] rows;

    /// Sums of scores over all blocks before this one; one more than there are blocks.
    private final double[] scoresBefore;

    private final long[] positivesBefore;

    private SortedPredictions(long[] rows) {
        this.rows = rows;
        int blocks = (rows.length + BLOCK - 1) / BLOCK;
        scoresBefore = new double[blocks + 1];
        positivesBefore = new long[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            int from = block * BLOCK;
            int to = Math.min(rows.length, from + BLOCK);
            scoresBefore[block + 1] = scoresBefore[block] + scoresIn(from, to);
            positivesBefore[block + 1] = positivesBefore[block] + positivesIn(from, to);
        }
    }

    /// Sorts predictions; rows of equal score follow by label.
    ///
    /// @param predictions in any order
    /// @return the same rows, ascending
    public static SortedPredictions of(Predictions predictions) {
        long[] rows = new long[predictions.size()];
        for (int row = 0; row < rows.length; row++) {
            // Adding 0 turns the zero that has a sign into the one that has none.
            rows[row] = Double.doubleToRawLongBits(predictions.score(row) + 0.0) << 1 | predictions.label(row);
        }
        Arrays.parallelSort(rows);
        return new SortedPredictions(rows);
    }

    /// How many rows.
    ///
    /// @return zero or more
    public int size() {
        return rows.length;
    }

    /// A score.
    ///
    /// @param at position in ascending order, from 0
    /// @return a probability
    public double score(int at) {
        return Double.longBitsToDouble(rows[at] >>> 1);
    }

    /// A label.
    ///
    /// @param at position in ascending order, from 0
    /// @return 0 or 1
    public int label(int at) {
        return (int) (rows[at] & 1);
    }

    /// The first position whose score meets a condition that, once met, all higher scores meet.
    ///
    /// @param met the condition
    /// @return a position, or {@link #size} when no score meets it
    public int first(DoublePredicate met) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (met.test(score(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The sum of the scores of a stretch.
    ///
    /// @param from first position
    /// @param to the position after the last
    /// @return their sum, 0 for none
    public double scores(int from, int to) {
        int first = (from + BLOCK - 1) / BLOCK;
        int last = to / BLOCK;
        if (first >= last) {
            return scoresIn(from, to);
        }
        return scoresIn(from, first * BLOCK) + (scoresBefore[last] - scoresBefore[first]) + scoresIn(last * BLOCK, to);
    }

    /// How many labels of a stretch are 1.
    ///
    /// @param from first position
    /// @param to the position after the last
    /// @return their number
    public long positives(int from, int to) {
        int first = (from + BLOCK - 1) / BLOCK;
        int last = to / BLOCK;
        if (first >= last) {
            return positivesIn(from, to);
        }
        return positivesIn(from, first * BLOCK)
                + (positivesBefore[last] - positivesBefore[first])
                + positivesIn(last * BLOCK, to);
    }

    private double scoresIn(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += score(at);
        }
        return sum;
    }

    private long positivesIn(int from, int to) {
        long sum = 0;
        for (int at = from; at < to; at++) {
            sum += rows[at] & 1;
        }
        return sum;
    }
}
