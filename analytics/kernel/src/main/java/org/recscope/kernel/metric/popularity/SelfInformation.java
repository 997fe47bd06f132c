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

/// Self-information: the mean of −log₂(nᵢ / N) over the items in the first `k` ranks, nᵢ the interactions with item i
/// in
/// all histories, N all interactions: how surprising an interaction drawn at random would be that hits the item.
///
/// - Unit: bits. Range: \[0, log₂ N\], higher is less known. An item nobody had counts as one that a single user had,
/// or
///   with `cold=dropped` not at all.
/// - The mean is over the items that are there when the list is shorter than `k`. Empty list: undefined. Ties: the
///   order of the file.
/// - Source: Vargas & Castells 2011, doi:10.1145/2043932.2043955.
public final class SelfInformation extends PerUserQuestion {
    /// The metric.
    public SelfInformation() {
        super(
                new Description(
                        "self-information",
                        "Self-information",
                        "How surprising are the recommended items among all interactions?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "mean of −log₂(interactions with the item / all interactions); unknown items as 1 interaction",
                        "bits",
                        "Vargas & Castells 2011, doi:10.1145/2043932.2043955"),
                Set.of(Need.HISTORY),
                Popularity.COLD);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double[] bits = popularity.surprise(popularity.interactions(), parameters.is(Popularity.COLD, "dropped"));
        return () -> new ItemMeanScorer(cutoffs, bits);
    }
}
