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

/// Rank change: the mean, over the items in the first `k` ranks, of |rank here − rank in the other run|. An item that
/// the
/// other run does not recommend to the user counts as just below the end of its list; with `items=shared` only items in
/// both lists count.
///
/// - Unit: ranks. Range: \[0, ∞): 0 when nothing moved; lower is steadier. Either run has no list, or with
/// `items=shared` no
///   shared item: undefined. Ties: the order of the file.
/// - Source: Spearman's footrule: Diaconis & Graham 1977, doi:10.1111/j.2517-6161.1977.tb01624.x; items in one list
/// alone:
///   Fagin, Kumar & Sivakumar 2003, doi:10.1137/S0895480102412856.
public final class RankChange extends ReferenceQuestion {
    private static final Parameter ITEMS =
            Parameter.choice("items", "which items count: all, or those of both lists", "all", "shared");

    /// The metric.
    public RankChange() {
        super(
                new Description(
                        "rank-change",
                        "Rank change",
                        "How many ranks do items move against the other run?",
                        Direction.NEITHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "mean of |rank − rank in the other run| over the first k ranks; missing items just below its end",
                        "ranks",
                        "Diaconis & Graham 1977, doi:10.1111/j.2517-6161.1977.tb01624.x"),
                ITEMS);
    }

    @Override
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists other, Parameters parameters) {
        boolean shared = parameters.is(ITEMS, "shared");
        return () -> new ChangeScorer(cutoffs, other, inputs.items(), shared);
    }

    private static final class ChangeScorer extends PrefixScorer {
        private final OtherRanks ranks;
        private final boolean shared;
        private int counted;
        private double sum;

        ChangeScorer(int[] cutoffs, RankedLists other, int items, boolean shared) {
            super(cutoffs);
            this.ranks = new OtherRanks(other, items);
            this.shared = shared;
        }

        @Override
        protected void begin(UserCursor user) {
            ranks.toUser(user.user());
            counted = 0;
            sum = 0;
        }

        @Override
        protected void add(int item, int rank) {
            int theirs = ranks.of(item);
            if (theirs > 0 || !shared) {
                sum += Math.abs(rank - (theirs > 0 ? theirs : ranks.length() + 1));
                counted++;
            }
        }

        @Override
        protected double value(int taken, int cutoff) {
            return counted == 0 || ranks.length() == 0 ? Double.NaN : sum / counted;
        }
    }
}
