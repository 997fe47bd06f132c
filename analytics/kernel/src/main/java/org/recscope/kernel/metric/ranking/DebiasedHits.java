package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Hits weighed against popularity: Σ 1 / pᵢ over the relevant items i in the first `k` ranks, pᵢ the item's share of
/// all
/// relevant pairs of the truth; weights are cut at `cap`.
///
/// - Range: \[0, ∞), higher is better: hits on rarely chosen items count most. Ties: the order of the file.
/// - Source: Yang et al. 2018, doi:10.1145/3240323.3240355, with propensities from the truth as in RecPack.
public final class DebiasedHits extends AccuracyMetric {
    private static final Parameter CAP =
            Parameter.number("cap", "the largest weight of a hit", 10000, 1, Double.POSITIVE_INFINITY);

    private static final Description DESCRIPTION = new Description(
            "ips-hits",
            "Debiased hits",
            "How many hits would there be if popular items were not chosen more often?",
            Direction.HIGHER,
            0,
            Double.POSITIVE_INFINITY,
            "Σ 1 / (share of the item in the truth) over relevant items in the first k ranks",
            "",
            "Yang et al. 2018, doi:10.1145/3240323.3240355");

    /// The metric.
    public DebiasedHits() {
        super(DESCRIPTION, CAP);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, new Weighed(weights(inputs, asked.number(CAP))));
    }

    private static double[] weights(Inputs inputs, double cap) {
        Interactions truth = inputs.truth();
        double[] weights = new double[inputs.items()];
        int pairs = 0;
        for (int slot = 0; slot < truth.rows(); slot++) {
            if (truth.grade(slot) > 0) {
                weights[truth.item(slot)]++;
                pairs++;
            }
        }
        for (int item = 0; item < weights.length; item++) {
            weights[item] = weights[item] == 0 ? cap : Math.min(cap, pairs / weights[item]);
        }
        return weights;
    }

    private static final class Weighed implements WalkScorer.Walk {
        private final double[] weights;
        private double sum;

        Weighed(double[] weights) {
            this.weights = weights;
        }

        @Override
        public void start(AccuracyView view) {
            sum = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            sum += gain > 0 ? weights[item] : 0;
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            return sum;
        }
    }
}
