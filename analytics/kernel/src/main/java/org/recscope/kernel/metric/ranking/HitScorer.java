package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// Scores metrics that add up a weight for every hit and divide by something that depends on user and cut-off.
final class HitScorer extends AccuracyScorer {
    /// What a hit adds.
    @FunctionalInterface
    interface Weight {
        double of(Hits hits, int hit);
    }

    /// What the sum is divided by.
    @FunctionalInterface
    interface Norm {
        double of(AccuracyView view, int cutoff);
    }

    private final Weight weight;
    private final Norm norm;

    HitScorer(int[] cutoffs, Inputs inputs, Parameters asked, Weight weight, Norm norm) {
        this(cutoffs, inputs, asked, Gain.LINEAR, Discount.LOG2, weight, norm);
    }

    HitScorer(int[] cutoffs, Inputs inputs, Parameters asked, Gain gain, Discount discount, Weight weight, Norm norm) {
        super(cutoffs, inputs, asked, gain, discount);
        this.weight = weight;
        this.norm = norm;
    }

    /// Scores discounted cumulative gain by the gain and the discount that parameters name.
    static HitScorer discounted(int[] cutoffs, Inputs inputs, Parameters asked, Norm norm) {
        Discount discount = Discount.of(asked);
        Weight weight = (hits, i) -> hits.gain(i) * discount.at(hits.rank(i));
        return new HitScorer(cutoffs, inputs, asked, Gain.of(asked), discount, weight, norm);
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        Hits hits = view.hits();
        int count = hits.count();
        int hit = 0;
        double sum = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int cutoff = cutoffs[c];
            while (hit < count && hits.rank(hit) <= cutoff) {
                sum += weight.of(hits, hit++);
            }
            values[c] = sum == 0 ? 0 : sum / norm.of(view, cutoff);
        }
    }
}
