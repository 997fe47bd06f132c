package org.recscope.kernel.metric.popularity;

import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores the mean, over the items of a list, of a number that each item has; items without a number do not count.
final class ItemMeanScorer implements Scorer {
    /// What the sum is divided by.
    static final Parameter PER = Parameter.choice(
            "per", "what the sum is divided by: the items that are there, or the cut-off", "length", "k");

    private final int[] cutoffs;
    private final double[] numbers;
    private final boolean perCutoff;

    ItemMeanScorer(int[] cutoffs, double[] numbers) {
        this(cutoffs, numbers, false);
    }

    ItemMeanScorer(int[] cutoffs, double[] numbers, boolean perCutoff) {
        this.cutoffs = cutoffs;
        this.numbers = numbers;
        this.perCutoff = perCutoff;
    }

    @Override
    public void score(UserCursor user, double[] values) {
        RankedLists lists = user.lists();
        int from = user.from();
        int rank = 0;
        int unknown = 0;
        double sum = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (; rank < end; rank++) {
                double number = numbers[lists.item(from + rank)];
                if (Double.isNaN(number)) {
                    unknown++;
                } else {
                    sum += number;
                }
            }
            boolean divided = perCutoff && cutoffs[c] != MetricName.WHOLE_LIST && end > unknown;
            values[c] = sum / (divided ? cutoffs[c] : end - unknown);
        }
    }
}
