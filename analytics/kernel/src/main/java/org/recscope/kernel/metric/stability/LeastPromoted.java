package org.recscope.kernel.metric.stability;

import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PrefixScorer;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Least item promoted: how far below rank `k` of the other run the deepest item stood that is now in the first `k`
/// ranks:
/// max(0, max rank there − k). What a re-ranker dared to bring up.
///
/// - Unit: ranks; with `count=between` the items that stood between, one less. Range: \[0, ∞), larger is bolder;
/// neither
///   end is better. Items that the other list does not have do
/// not
///   count. Without a cut-off always 0. Either run has no list: undefined. Ties: the order of the file.
/// - Source: LensKit (`LeastItemPromoted`).
public final class LeastPromoted extends ReferenceQuestion {
    private static final Parameter COUNT = Parameter.choice(
            "count", "ranks below k, or the items that stood between rank k and the item", "below", "between");

    /// The metric.
    public LeastPromoted() {
        super(
                new Description(
                        "least-promoted",
                        "Least item promoted",
                        "From how far below was an item brought into the first ranks?",
                        Direction.NEITHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "max(0, deepest rank in the other run of an item of the first k ranks − k)",
                        "ranks",
                        "LensKit, LeastItemPromoted"),
                COUNT);
    }

    @Override
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists other, Parameters parameters) {
        int less = parameters.is(COUNT, "between") ? 1 : 0;
        return () -> new PromotedScorer(cutoffs, other, inputs.items(), less);
    }

    private static final class PromotedScorer extends PrefixScorer {
        private final OtherRanks ranks;
        private final int less;
        private int deepest;

        PromotedScorer(int[] cutoffs, RankedLists other, int items, int less) {
            super(cutoffs);
            this.ranks = new OtherRanks(other, items);
            this.less = less;
        }

        @Override
        protected void begin(UserCursor user) {
            ranks.toUser(user.user());
            deepest = 0;
        }

        @Override
        protected void add(int item, int rank) {
            deepest = Math.max(deepest, ranks.of(item));
        }

        @Override
        protected double value(int taken, int cutoff) {
            return taken == 0 || ranks.length() == 0 ? Double.NaN : Math.max(0, deepest - cutoff - less);
        }
    }
}
