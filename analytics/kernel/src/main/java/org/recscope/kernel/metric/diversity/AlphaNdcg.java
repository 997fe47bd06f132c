package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// α-nDCG: α-DCG@k / that of the ideal list, α-DCG@k = Σᵣ₌₁…ₖ Σ_g (1 − α)^seen(g, r) / log₂(r + 1), over the
/// categories g of the relevant item at rank r, seen(g, r) the relevant items of category g above it; exactly k ranks.
///
/// - The ideal list is built greedily from all of the user's relevant items. Grades above 0 are all alike.
/// - Range: \[0, 1\], higher is better; a list that beats the greedy one counts 1. No relevant item with a category:
///   undefined. Ties: the order of the file.
/// - Source: Clarke et al. 2008, doi:10.1145/1390334.1390446.
public final class AlphaNdcg extends PerUserQuestion {
    private static final Parameter ALPHA =
            Parameter.number("alpha", "how much less a category is worth each time it comes again", 0.5, 0, 1);

    /// The metric.
    public AlphaNdcg() {
        super(
                new Description(
                        "alpha-ndcg",
                        "α-nDCG",
                        "How high do relevant items of new categories stand?",
                        Direction.HIGHER,
                        0,
                        1,
                        "Σ Σ_g (1 − α)^seen(g) / log₂(r + 1) over relevant items in ranks r ≤ k / the same of the greedy "
                                + "ideal list, α = 0.5",
                        "",
                        "Clarke et al. 2008, doi:10.1145/1390334.1390446"),
                Set.of(Need.TRUTH),
                ItemLabels.ATTRIBUTE,
                ALPHA);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemCategories labels = ItemLabels.of(inputs, parameters);
        double alpha = parameters.number(ALPHA);
        return () -> new AlphaScorer(cutoffs, inputs, labels, alpha);
    }

    private static final class AlphaScorer extends PrefixScorer {
        private final SubtopicGains gains;
        private final GreedyIdeal ideal;
        private final int deepest;
        private UserCursor user;
        private double sum;

        AlphaScorer(int[] cutoffs, Inputs inputs, ItemCategories labels, double alpha) {
            super(cutoffs);
            this.gains = new SubtopicGains(labels, alpha);
            this.ideal = new GreedyIdeal(inputs.truth(), new SubtopicGains(labels, alpha));
            this.deepest = cutoffs[cutoffs.length - 1];
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            ideal.toUser(cursor.user(), deepest);
            gains.clear();
            sum = 0;
        }

        @Override
        protected void add(int item, int rank) {
            if (user.gain(item) > 0) {
                sum += gains.gain(item) * Discount.LOG2.at(rank);
                gains.add(item);
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            double best = ideal.at(cutoff);
            return best == 0 ? Double.NaN : Math.min(1, sum / best);
        }
    }
}
