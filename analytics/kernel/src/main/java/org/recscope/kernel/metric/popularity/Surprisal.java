package org.recscope.kernel.metric.popularity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Surprisal: the mean of log₂(|U| / usersᵢ) / log₂ |U| over the items in the first `k` ranks: `miuf` as a share of
/// what
/// an item known to one user has.
///
/// - Range: \[0, 1\], higher is less known. An item nobody had counts as one that a single user had. With `per=k` a
///   short list is divided by the cut-off.
/// - Fewer than two users with a history: 0. Empty list: undefined. Ties: the order of the file.
/// - Source: Zhou et al. 2010, doi:10.1073/pnas.1000488107, divided by its largest value.
public final class Surprisal extends PerUserQuestion {
    /// The metric.
    public Surprisal() {
        super(
                new Description(
                        "surprisal",
                        "Surprisal",
                        "How little known are the recommended items, from 0 to 1?",
                        Direction.HIGHER,
                        0,
                        1,
                        "mean of log₂(users with a history / users with the item) / log₂(users with a history)",
                        "",
                        "Zhou et al. 2010, doi:10.1073/pnas.1000488107"),
                Set.of(Need.HISTORY),
                Popularity.COLD,
                ItemMeanScorer.PER);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double[] bits = popularity.surprise(popularity.readers(), parameters.is(Popularity.COLD, "dropped"));
        double most = Math.log(Math.max(2, popularity.readers())) / Math.log(2);
        double[] shares = popularity.numbers(item -> bits[item] / most);
        return () -> new ItemMeanScorer(cutoffs, shares, parameters.is(ItemMeanScorer.PER, "k"));
    }
}
