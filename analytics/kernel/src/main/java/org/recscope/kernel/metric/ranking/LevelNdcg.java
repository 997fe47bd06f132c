package org.recscope.kernel.metric.ranking;

import java.util.Arrays;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// NDCG averaged over the depths at which a perfect list comes to its next lower gain, and the end of the list where
/// that
/// is deeper: with 5 items of gain 3, 3 of gain 2 and 10 of gain 1, the mean of NDCG@5, NDCG@8, NDCG@18 and NDCG.
///
/// - `k` cuts the list and not the ideal: beyond it DCG stays what it is.
/// - Range: \[0, 1\], higher is better. Ties: the order of the file.
/// - Source: Buckley 2008, measure `Rndcg` of trec_eval, which has no cut-off, and leaves the end of the list out where
///   that has one item more than are relevant.
public final class LevelNdcg extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "r-ndcg",
            "NDCG at levels of gain",
            "How good is the list down to each level of relevance?",
            Direction.HIGHER,
            0,
            1,
            "mean of DCG@min(k, n) / IDCG@n over n: where the ideal's gain falls, and the list's end beyond these",
            "",
            "Buckley 2008, measure Rndcg of trec_eval");

    /// The metric.
    public LevelNdcg() {
        super(DESCRIPTION, Gain.PARAMETER, Gain.FROM, Discount.PARAMETER);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        Discount discount = Discount.of(asked);
        return new WalkScorer(cutoffs, inputs, asked, Gain.of(asked), discount, new Levels(discount));
    }

    private static final class Levels implements WalkScorer.Walk {
        private static final double EQUAL = 1e-9;

        private final Discount discount;
        private double[] dcg = new double[64];
        private int ranks;

        Levels(Discount discount) {
            this.discount = discount;
        }

        @Override
        public void start(AccuracyView view) {
            ranks = 0;
        }

        /// `dcg[r]` is that of the first r ranks.
        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            while (ranks < rank) {
                if (++ranks == dcg.length) {
                    dcg = Arrays.copyOf(dcg, Math.multiplyExact(ranks, 2));
                }
                dcg[ranks] = dcg[ranks - 1];
            }
            dcg[rank] += gain * discount.at(rank);
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            int relevant = view.relevant();
            if (view.ideal(relevant) == 0) {
                return 0;
            }
            double sum = 0;
            int levels = 0;
            for (int n = 1; n <= relevant; n++) {
                if (n == relevant || gain(view, n) - gain(view, n + 1) > EQUAL) {
                    sum += at(Math.min(n, ranks)) / view.ideal(n);
                    levels++;
                }
            }
            if (ranks > relevant) {
                sum += at(ranks) / view.ideal(relevant);
                levels++;
            }
            return sum / levels;
        }

        private double at(int rank) {
            return rank == 0 ? 0 : dcg[rank];
        }

        /// The n-th highest gain.
        private double gain(AccuracyView view, int n) {
            double before = n == 1 ? 0 : view.ideal(n - 1);
            return (view.ideal(n) - before) / discount.at(n);
        }
    }
}
