package org.recscope.kernel.metric.ranking;

import java.util.Arrays;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Compatibility: rank-biased overlap of the list with the best list there could be, Σ pʳ⁻¹ overlapᵣ / r, overlapᵣ the
/// items that both have in their first r ranks; divided by that of the best list with itself.
///
/// - The best list has the user's relevant items by grade, equal grades in the order of the list. Depth: the longer
/// list.
/// - `normalise=no` divides by Σ pʳ⁻¹ alone. Range: \[0, 1\], higher is better. Ties: the order of the file.
/// - Source: Clarke, Vtyurina & Smucker 2021, doi:10.1145/3451161.
public final class Compatibility extends AccuracyMetric {
    private static final Parameter P = Parameter.number("p", "how much the next rank counts", 0.95, 0, 1);

    private static final Parameter NORMALISE =
            Parameter.choice("normalise", "whether a perfect list scores 1", "yes", "no");

    private static final Description DESCRIPTION = new Description(
            "compat",
            "Compatibility",
            "How much does the list look like the best one, from the top down?",
            Direction.HIGHER,
            0,
            1,
            "rank-biased overlap with the best list / that of the best list with itself",
            "",
            "Clarke, Vtyurina & Smucker 2021, doi:10.1145/3451161");

    /// The metric.
    public Compatibility() {
        super(DESCRIPTION, P, NORMALISE);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, new Overlap(asked.number(P), asked.is(NORMALISE, "yes")));
    }

    /// In the list an item may stand above or below its place in the best list; it is shared from the lower of both on.
    private static final class Overlap implements WalkScorer.Walk {
        private final double p;
        private final boolean normalise;
        private double[] gains = new double[64];
        private int[] ranks = new int[64];
        private int[] shared = new int[64];
        private int found;
        private int length;

        Overlap(double p, boolean normalise) {
            this.p = p;
            this.normalise = normalise;
        }

        @Override
        public void start(AccuracyView view) {
            found = 0;
            length = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            length = rank;
            if (gain > 0) {
                if (found == gains.length) {
                    gains = Arrays.copyOf(gains, 2 * found);
                    ranks = Arrays.copyOf(ranks, 2 * found);
                }
                gains[found] = gain;
                ranks[found++] = rank;
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            int depth = Math.max(length, view.relevant());
            if (shared.length <= depth) {
                shared = new int[2 * depth];
            }
            Arrays.fill(shared, 0, depth + 1, 0);
            for (int i = 0; i < found; i++) {
                shared[Math.max(ranks[i], bestRank(i, view))]++;
            }
            return overlap(depth, view.relevant());
        }

        /// After all items of a higher gain, recommended or not, and those of the same that stand above.
        private int bestRank(int hit, AccuracyView view) {
            int rank = 1 + view.better(gains[hit]);
            for (int i = 0; i < hit; i++) {
                rank += gains[i] == gains[hit] ? 1 : 0;
            }
            return rank;
        }

        private double overlap(int depth, int best) {
            double weight = 1;
            double sum = 0;
            double most = 0;
            double weights = 0;
            int both = 0;
            for (int rank = 1; rank <= depth; rank++) {
                both += shared[rank];
                sum += weight * both / rank;
                most += weight * Math.min(rank, best) / rank;
                weights += weight;
                weight *= p;
            }
            return sum / (normalise ? most : weights);
        }
    }
}
