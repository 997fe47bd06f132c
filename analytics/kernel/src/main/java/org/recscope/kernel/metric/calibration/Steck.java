package org.recscope.kernel.metric.calibration;

import java.util.Arrays;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Steck's calibration: KL(p ‖ q̃) = Σ_g p(g) log₂(p(g) / q̃(g)), q̃ = (1 − α) q + α p, α = 0.01, where p is
/// the mix of categories in the user's history and q the one in the first `k` ranks.
///
/// - Every item weighs the same, or by its rank; an item's weight is split equally over its categories; items without
///   categories are left out on both sides, so that p and q each add up to 1.
/// - By name: the other direction, another `alpha`, another `attribute` (numbers are cut into bins), the items judged
/// for
///   the user or the whole catalogue as the reference, weights of ranks.
/// - Unit: bits. Range: \[0, −log₂ α\] = \[0, 6.64\], lower is better calibrated.
/// - No history with categories, or no recommended item with categories: undefined. Ties: the order of the file.
/// - Source: Steck 2018, Calibrated recommendations, doi:10.1145/3240323.3240372, with equal weights of history items
///   and of ranks, and the logarithm to base 2.
public final class Steck extends MixQuestion {
    /// How much of the history is mixed into the list, so that a missing category costs a finite number of bits.
    public static final double ALPHA = 0.01;

    /// The metric.
    public Steck() {
        super(
                new Description(
                        "steck",
                        "Miscalibration",
                        "How far is the mix of categories in the list from the one in the user's history?",
                        Direction.LOWER,
                        0,
                        -Log2.of(ALPHA),
                        "Σ p log₂(p / q̃), q̃ = 0.99 q + 0.01 p; p: categories in the history, q: in the first k ranks",
                        "bits",
                        "Steck 2018, doi:10.1145/3240323.3240372"),
                ListMixes.calibration("kl", ALPHA));
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return parameters.equals(Parameters.NONE)
                ? () -> new DivergenceScorer(cutoffs, inputs)
                : super.scorers(cutoffs, inputs, parameters);
    }

    private static final class DivergenceScorer implements Scorer {
        private final int[] cutoffs;
        private final Interactions history;
        private final Mix past;
        private final ListWeights list;

        /// 1 / weight of the categories in `past`, in their order.
        private final double[] inverse;

        /// Whose history is in `past`: it serves all runs of a user.
        private int prepared = -1;

        DivergenceScorer(int[] cutoffs, Inputs inputs) {
            this.cutoffs = cutoffs;
            this.history = inputs.history();
            this.past = new Mix(inputs.categories());
            this.list = new ListWeights(inputs.categories());
            this.inverse = new double[inputs.categories().size()];
        }

        @Override
        public void score(UserCursor user, double[] values) {
            prepare(user.user());
            if (past.items() == 0) {
                Arrays.fill(values, 0, cutoffs.length, Double.NaN);
                return;
            }
            RankedLists lists = user.lists();
            int rank = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                int end = Math.min(cutoffs[c], user.length());
                for (; rank < end; rank++) {
                    list.add(lists.item(user.from() + rank));
                }
                values[c] = list.items() == 0 ? Double.NaN : divergence();
            }
            list.clear(lists, user.from(), user.from() + rank);
        }

        private void prepare(int user) {
            if (user == prepared) {
                return;
            }
            past.clear();
            for (int s = history.from(user); s < history.to(user); s++) {
                past.add(history.item(s));
            }
            for (int i = 0; i < past.size(); i++) {
                inverse[i] = 1 / past.weight(past.category(i));
            }
            prepared = user;
        }

        /// −Σ p log₂(α + (1 − α) q / p).
        private double divergence() {
            double scale = (1 - ALPHA) * past.items() / list.items();
            double sum = 0;
            for (int i = 0; i < past.size(); i++) {
                int category = past.category(i);
                double ratio = scale * list.weight(category) * inverse[i];
                sum += past.weight(category) * Log2.of(ALPHA + ratio);
            }
            return Math.max(0, -sum / past.items());
        }
    }
}
