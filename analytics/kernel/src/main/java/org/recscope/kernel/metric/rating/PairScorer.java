package org.recscope.kernel.metric.rating;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// The mean loss over the pairs of a list that the truth has too.
final class PairScorer implements Scorer {
    private final int[] cutoffs;
    private final Interactions truth;
    private final RatingMetric metric;

    PairScorer(int[] cutoffs, Interactions truth, RatingMetric metric) {
        this.cutoffs = cutoffs;
        this.truth = truth;
        this.metric = metric;
    }

    @Override
    public void score(UserCursor user, double[] values) {
        RankedLists lists = user.lists();
        int rank = 0;
        int pairs = 0;
        double sum = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (; rank < end; rank++) {
                int slot = user.from() + rank;
                int told = truth.find(user.user(), lists.item(slot));
                if (told >= 0) {
                    pairs++;
                    sum += metric.loss(lists.score(slot), truth.grade(told));
                }
            }
            values[c] = pairs == 0 ? Double.NaN : metric.read(sum / pairs);
        }
    }
}
