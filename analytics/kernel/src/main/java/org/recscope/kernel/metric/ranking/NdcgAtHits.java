package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// NDCG averaged over the user's relevant items: of each found in the first `k` ranks NDCG down to its rank, of each
/// missed DCG@k over the whole ideal.
///
/// - NDCG of one cut-off depends on whether that is above or below |R|; this mean does not.
/// - Range: \[0, 1\], higher is better. Nothing found: 0. Ties: the order of the file.
/// - Source: Buckley 2008, measure `ndcg_rel` of trec_eval, which has no cut-off.
public final class NdcgAtHits extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "ndcg-rel",
            "NDCG at relevant items",
            "How good is the list down to each relevant item?",
            Direction.HIGHER,
            0,
            1,
            "(Σ nDCG@r over the ranks r ≤ k of relevant items + missed · DCG@k / IDCG) / |R|",
            "",
            "Buckley 2008, measure ndcg_rel of trec_eval");

    /// The metric.
    public NdcgAtHits() {
        super(DESCRIPTION, Gain.PARAMETER, Gain.FROM, Discount.PARAMETER);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        Discount discount = Discount.of(asked);
        return new WalkScorer(cutoffs, inputs, asked, Gain.of(asked), discount, new Mean(discount));
    }

    private static final class Mean implements WalkScorer.Walk {
        private final Discount discount;
        private double dcg;
        private double sum;
        private int found;

        Mean(Discount discount) {
            this.discount = discount;
        }

        @Override
        public void start(AccuracyView view) {
            dcg = 0;
            sum = 0;
            found = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            if (gain > 0) {
                dcg += gain * discount.at(rank);
                sum += dcg / view.ideal(rank);
                found++;
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            int relevant = view.relevant();
            double ideal = view.ideal(relevant);
            return ideal == 0 ? 0 : (sum + Math.max(0, relevant - found) * dcg / ideal) / relevant;
        }
    }
}
