package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Share already seen: items of the first `k` ranks that are in the user's history / items that are there. 1 − it is
/// what
/// some call novelty.
///
/// - Range: \[0, 1\]; lower is newer, though some recommenders repeat on purpose. Empty list: undefined; no history: 0.
///   With `per=k` a short list is divided by the cut-off. Ties: the order of the file.
/// - Source: a share; as novelty in RePlay.
public final class SeenShare extends PerUserQuestion {
    /// The metric.
    public SeenShare() {
        super(
                new Description(
                        "seen-share",
                        "Already seen",
                        "What share of the list did the user have before?",
                        Direction.NEITHER,
                        0,
                        1,
                        "items of the first k ranks in the user's history / items in the first k ranks",
                        "",
                        "a share"),
                Set.of(Need.HISTORY),
                ItemMeanScorer.PER);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Interactions history = inputs.history();
        return () -> new ShareScorer(cutoffs, parameters, (user, item) -> history.contains(user.user(), item));
    }
}
