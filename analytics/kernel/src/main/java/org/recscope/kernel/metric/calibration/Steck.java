package org.recscope.kernel.metric.calibration;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Steck's calibration: KL(p ‖ q̃) = Σ_g p(g) log₂(p(g) / q̃(g)), q̃ = (1 − α) q + α p, α = 0.01, where p is
/// the mix of categories in the user's history and q the one in the first `k` ranks.
///
/// - Every item weighs the same; an item's weight is split equally over its categories; items without categories are
///   left out on both sides, so that p and q each add up to 1.
/// - Unit: bits. Range: \[0, −log₂ α\] = \[0, 6.64\], lower is better calibrated.
/// - No history with categories, or no recommended item with categories: undefined. Ties: the order of the file.
/// - Source: Steck 2018, Calibrated recommendations, doi:10.1145/3240323.3240372, with equal weights of history items
///   and of ranks, and the logarithm to base 2.
public final class Steck implements PerUserMetric {
    /// How much of the history is mixed into the list, so that a missing category costs a finite number of bits.
    public static final double ALPHA = 0.01;

    private static final double LN2 = Math.log(2);

    /// What a category of the history costs, per share, when the list has nothing of it.
    private static final double ABSENT = -Math.log(ALPHA) / LN2;

    private static final Description DESCRIPTION = new Description(
            "steck",
            "Miscalibration",
            "How far is the mix of categories in the list from the one in the user's history?",
            Direction.LOWER,
            0,
            ABSENT,
            "Σ p log₂(p / q̃), q̃ = 0.99 q + 0.01 p; p: categories in the history, q: in the first k ranks",
            "bits",
            "Steck 2018, doi:10.1145/3240323.3240372");

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.HISTORY, Need.CATEGORIES);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs) {
        return () -> new DivergenceScorer(cutoffs, inputs);
    }

    private static final class DivergenceScorer implements Scorer {
        private final int[] cutoffs;
        private final Interactions history;
        private final Mix past;
        private final Mix list;

        /// Whose history is in `past`: it serves all runs of a user.
        private int prepared = -1;

        DivergenceScorer(int[] cutoffs, Inputs inputs) {
            this.cutoffs = cutoffs;
            this.history = inputs.history();
            this.past = new Mix(inputs.categories());
            this.list = new Mix(inputs.categories());
        }

        @Override
        public void score(UserCursor user, double[] values) {
            prepare(user.user());
            if (past.items() == 0) {
                Arrays.fill(values, 0, cutoffs.length, Double.NaN);
                return;
            }
            RankedLists lists = user.lists();
            list.clear();
            int rank = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                int end = Math.min(cutoffs[c], user.length());
                for (; rank < end; rank++) {
                    list.add(lists.item(user.from() + rank));
                }
                values[c] = list.items() == 0 ? Double.NaN : divergence();
            }
        }

        private void prepare(int user) {
            if (user == prepared) {
                return;
            }
            past.clear();
            for (int s = history.from(user); s < history.to(user); s++) {
                past.add(history.item(s));
            }
            prepared = user;
        }

        /// −Σ p log₂(α + (1 − α) q / p): all categories that the list has nothing of cost the same per share, so that
        /// only those on both sides need a logarithm.
        private double divergence() {
            double scale = (1 - ALPHA) * past.items() / list.items();
            double shared = 0;
            double logs = 0;
            for (int i = 0; i < list.size(); i++) {
                int category = list.category(i);
                double weight = past.weight(category);
                if (weight > 0) {
                    shared += weight;
                    logs += weight * Math.log(ALPHA + scale * list.weight(category) / weight);
                }
            }
            double absent = Math.max(0, past.items() - shared);
            return Math.max(0, (absent * ABSENT - logs / LN2) / past.items());
        }
    }
}
