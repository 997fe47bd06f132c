package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores the mean, over the items of a list, of a number that each item has.
final class ItemMeanScorer implements Scorer {
    private final int[] cutoffs;
    private final double[] numbers;

    ItemMeanScorer(int[] cutoffs, double[] numbers) {
        this.cutoffs = cutoffs;
        this.numbers = numbers;
    }

    @Override
    public void score(UserCursor user, double[] values) {
        RankedLists lists = user.lists();
        int from = user.from();
        int rank = 0;
        double sum = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (; rank < end; rank++) {
                sum += numbers[lists.item(from + rank)];
            }
            values[c] = sum / end;
        }
    }
}
