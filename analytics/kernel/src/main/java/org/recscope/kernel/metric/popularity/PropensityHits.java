package org.recscope.kernel.metric.popularity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Hits weighed by how rare they are: Σ over the relevant items in the first `k` ranks of 1 / s(i), s(i) the share of
/// all
/// relevant pairs that are with item i, at most `cap`: what the hits would be if every item were as often relevant.
///
/// - Range: \[0, ∞), higher is better. With `of=history` shares are those of the history.
/// - No relevant item of the user: undefined; an empty list 0. Ties: the order of the file.
/// - Source: Yang et al. 2018, Unbiased offline recommender evaluation, doi:10.1145/3240323.3240355; Schnabel et al.
/// 2016,
///   arXiv:1602.05352.
public final class PropensityHits extends PerUserQuestion {
    private static final Parameter OF =
            Parameter.choice("of", "whose shares of items are the propensities", "truth", "history");
    private static final Parameter CAP =
            Parameter.number("cap", "the largest weight of a hit", 10_000, 1, Double.POSITIVE_INFINITY);

    /// The metric.
    public PropensityHits() {
        super(
                new Description(
                        "ips-hits",
                        "Hits by rarity",
                        "How many relevant items are in the list, if rare ones count as much as popular ones?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "Σ over relevant items in the first k ranks of min(cap, all relevant pairs / those with the item)",
                        "",
                        "Yang et al. 2018, doi:10.1145/3240323.3240355"),
                Set.of(Need.TRUTH),
                OF,
                CAP);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return chosen.is(OF, "truth") || inputs.has(Need.HISTORY) ? List.of() : List.of(Need.HISTORY.words());
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Interactions pairs = parameters.is(OF, "truth") ? inputs.truth() : inputs.history();
        double[] weights = weights(pairs, inputs.items(), parameters.number(CAP));
        return () -> new HitsScorer(cutoffs, inputs, weights);
    }

    private static double[] weights(Interactions pairs, int items, double cap) {
        double[] weights = new double[items];
        double all = 0;
        for (int s = 0; s < pairs.rows(); s++) {
            if (pairs.grade(s) > 0) {
                weights[pairs.item(s)]++;
                all++;
            }
        }
        for (int item = 0; item < items; item++) {
            weights[item] = Math.min(cap, all / weights[item]);
        }
        return weights;
    }

    private static final class HitsScorer extends PrefixScorer {
        private final double[] weights;
        private UserCursor user;
        private double sum;

        HitsScorer(int[] cutoffs, Inputs inputs, double[] weights) {
            super(cutoffs);
            this.weights = weights;
            this.user = new UserCursor(inputs);
        }

        @Override
        protected void begin(UserCursor cursor) {
            user = cursor;
            sum = 0;
        }

        @Override
        protected void add(int item, int rank) {
            sum += user.gain(item) > 0 ? weights[item] : 0;
        }

        @Override
        protected double value(int taken, int cutoff) {
            return user.relevant() == 0 ? Double.NaN : sum;
        }
    }
}
