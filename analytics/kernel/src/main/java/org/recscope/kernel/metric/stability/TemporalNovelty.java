package org.recscope.kernel.metric.stability;

import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.popularity.ShareScorer;

/// Temporal novelty: the share of the first `k` ranks that the user met neither in the other run, the one of before,
/// nor in
/// the history.
///
/// - Range: \[0, 1\], higher is newer. All ranks of the earlier run count as met. Empty list: undefined; no earlier
/// list
///   and no history: 1. Ties: the order of the file.
/// - Source: Lathia et al. 2010, Temporal diversity in recommender systems, doi:10.1145/1835449.1835486.
public final class TemporalNovelty extends ReferenceQuestion {
    /// The metric.
    public TemporalNovelty() {
        super(new Description(
                "temporal-novelty",
                "Temporal novelty",
                "What share of the list did the user never meet before?",
                Direction.HIGHER,
                0,
                1,
                "items of the first k ranks in neither the earlier run nor the history / items that are there",
                "",
                "Lathia et al. 2010, doi:10.1145/1835449.1835486"));
    }

    @Override
    Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, RankedLists earlier, Parameters parameters) {
        return () -> {
            OtherRanks ranks = new OtherRanks(earlier, inputs.items());
            return new ShareScorer(cutoffs, parameters, (user, item) -> {
                ranks.toUser(user.user());
                return ranks.of(item) == 0 && !inputs.history().contains(user.user(), item);
            });
        };
    }
}
