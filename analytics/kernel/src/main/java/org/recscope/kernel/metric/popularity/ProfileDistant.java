package org.recscope.kernel.metric.popularity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.distance.ItemDistance;
import org.recscope.kernel.metric.distance.ProfileDistance;

/// Expected profile distance: Σᵣ disc(r) pᵣ d(i, history) / Σᵣ disc(r) over the items i in the first `k` ranks, d the
/// mean {@link ItemDistance} to the items of the user's history, disc(r) = 1 / log₂(r + 1); p is 1, or with
/// `relevance=truth` 1 for relevant items and 0 for others.
///
/// - Range: as the distance, \[0, 1\] for cosine and Jaccard; higher is less expected. Items without categories are
/// left
///   out. No history with categories, or none in the list: undefined. Ties: the order of the file.
/// - Source: Vargas & Castells 2011, doi:10.1145/2043932.2043955.
public final class ProfileDistant extends PerUserQuestion {
    /// The metric.
    public ProfileDistant() {
        super(
                new Description(
                        "epd",
                        "Expected profile distance",
                        "How far is what a reader of the list sees from what the user had before?",
                        Direction.HIGHER,
                        0,
                        1,
                        "rank-weighted mean of the mean distance to the items of the history, 1 − cos over categories",
                        "",
                        "Vargas & Castells 2011, doi:10.1145/2043932.2043955"),
                Set.of(Need.HISTORY),
                ItemDistance.MEASURE,
                ItemLabels.ATTRIBUTE,
                Discount.PARAMETER,
                WeightedScorer.RELEVANCE);
    }

    @Override
    public Description description(Parameters chosen) {
        return ItemDistance.ranged(description(), chosen);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        List<String> missing = ItemDistance.missing(inputs, chosen);
        return missing.isEmpty() ? WeightedScorer.missing(inputs, chosen) : missing;
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        ItemDistance distance = ItemDistance.of(inputs, parameters);
        return () -> new WeightedScorer(
                cutoffs, inputs, parameters, new ProfileNumber(new ProfileDistance(distance, inputs.history())));
    }
}
