package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Normalised gain: a relevant item counts the less, the more a perfect list would have given down to it:
/// G@k = Σᵣ₌₁…ₖ gainᵣ / log₂(2 + costᵣ − foundᵣ) / Σ of the min(k, |R|) highest gains.
///
/// - foundᵣ is the gain of the first r items; costᵣ that of the first r of a perfect list, at least 1 a rank. A list
/// that
///   is perfect so far pays nothing, wherever in it an item stands: between AP and NDCG.
/// - `gain=binary` divides by log₂(2 + irrelevant items above).
/// - Range: \[0, 1\], higher is better. A list shorter than `k` is scored as it is. Ties: the order of the file.
/// - Source: Buckley 2008, measures `G` and `binG` of trec_eval, which have no cut-off.
public final class NormalisedGain extends AccuracyMetric {
    private static final double LN2 = Math.log(2);

    private static final Description DESCRIPTION = new Description(
            "normalised-gain",
            "Normalised gain",
            "How much of the gain is found with how little in vain?",
            Direction.HIGHER,
            0,
            1,
            "Σ gain(r) / log₂(2 + cost(r) − found(r)) / Σ ideal gains; found: gain to r, cost: of a perfect list, ≥ 1 a rank",
            "",
            "Buckley 2008, measures G and binG of trec_eval");

    /// The metric.
    public NormalisedGain() {
        super(DESCRIPTION, Gain.PARAMETER, Gain.FROM);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, Gain.of(asked), Discount.NONE, new Costs());
    }

    private static final class Costs implements WalkScorer.Walk {
        private int ranks;
        private double found;
        private double cost;
        private double perfect;
        private double sum;

        @Override
        public void start(AccuracyView view) {
            ranks = 0;
            found = 0;
            cost = 0;
            perfect = 0;
            sum = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            for (; ranks < rank; ranks++) {
                double upTo = view.ideal(ranks + 1);
                cost += Math.max(1, upTo - perfect);
                perfect = upTo;
            }
            found += gain;
            if (gain > 0) {
                sum += gain * LN2 / Math.log(2 + Math.max(0, cost - found));
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            double ideal = view.ideal(Math.min(cutoff, view.relevant()));
            return ideal == 0 ? 0 : sum / ideal;
        }
    }
}
