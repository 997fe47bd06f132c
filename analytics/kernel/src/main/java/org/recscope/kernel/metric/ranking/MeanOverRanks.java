package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// The mean of precision@1 … precision@k. A hit at rank r is in precision@n for all n ≥ r and adds 1/n to each.
final class MeanOverRanks extends AccuracyScorer {
    MeanOverRanks(int[] cutoffs, Inputs inputs, Parameters asked) {
        super(cutoffs, inputs, asked);
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        Hits hits = view.hits();
        for (int c = 0; c < cutoffs.length; c++) {
            int k = Denominators.k(view, cutoffs[c]);
            double sum = 0;
            for (int i = 0; i < hits.count() && hits.rank(i) <= k; i++) {
                double after = Discount.RECIPROCAL.sum(k) - Discount.RECIPROCAL.sum(hits.rank(i) - 1);
                sum += hits.chance(i) * after;
            }
            values[c] = k == 0 ? 0 : sum / k;
        }
    }
}
