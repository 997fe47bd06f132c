package org.recscope.kernel.metric.ranking;

import java.util.Arrays;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Hits;

/// DCG of a list's own hits within the cut-off, the best ones first. For one thread.
final class FoundIdeal implements HitScorer.Norm {
    private final Discount discount;
    private double[] gains = new double[64];

    FoundIdeal(Discount discount) {
        this.discount = discount;
    }

    @Override
    public double of(AccuracyView view, int cutoff) {
        Hits hits = view.hits();
        if (hits.count() > gains.length) {
            gains = new double[Math.multiplyExact(hits.count(), 2)];
        }
        int found = 0;
        while (found < hits.count() && hits.rank(found) <= cutoff) {
            gains[found] = hits.gain(found++);
        }
        Arrays.sort(gains, 0, found);
        double sum = 0;
        for (int rank = 1; rank <= found; rank++) {
            sum += gains[found - rank] * discount.at(rank);
        }
        return sum;
    }
}
