package org.recscope.kernel.metric.popularity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;

/// Expected free discovery: Σᵣ disc(r) pᵣ (−log₂(nᵢ / N)) / Σᵣ disc(r) over the items i in the first `k` ranks, nᵢ the
/// interactions with item i, N all of them, disc(r) = 1 / log₂(r + 1); p is 1, or with `relevance=truth` 1 for relevant
/// items and 0 for others.
///
/// - Unit: bits. Range: \[0, log₂ N\], higher is less known. An item nobody had counts as one that a single user had,
/// or
///   with `cold=dropped` not at all. Empty list: undefined; with relevance, no relevant item of the user too. Ties: the
///   order of the file.
/// - Source: Vargas & Castells 2011, doi:10.1145/2043932.2043955.
public final class FreeDiscovery extends PerUserQuestion {
    /// The metric.
    public FreeDiscovery() {
        super(
                new Description(
                        "efd",
                        "Expected free discovery",
                        "How surprising is what a reader of the list sees, the first ranks counting most?",
                        Direction.HIGHER,
                        0,
                        Double.POSITIVE_INFINITY,
                        "rank-weighted mean of −log₂(interactions with the item / all interactions)",
                        "bits",
                        "Vargas & Castells 2011, doi:10.1145/2043932.2043955"),
                Set.of(Need.HISTORY),
                Discount.PARAMETER,
                WeightedScorer.RELEVANCE,
                Popularity.COLD);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return WeightedScorer.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double[] bits = popularity.surprise(popularity.interactions(), parameters.is(Popularity.COLD, "dropped"));
        return () -> new WeightedScorer(cutoffs, inputs, parameters, item -> bits[item]);
    }
}
