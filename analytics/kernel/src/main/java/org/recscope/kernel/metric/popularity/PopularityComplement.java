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

/// Expected popularity complement: Σᵣ disc(r) pᵣ (1 − usersᵢ / |U|) / Σᵣ disc(r) over the items i in the first `k`
/// ranks,
/// usersᵢ the users with the item in their history, |U| the users with a history, disc(r) = 1 / log₂(r + 1); p is 1, or
/// with `relevance=truth` 1 for relevant items and 0 for others.
///
/// - Range: \[0, 1\], higher is less popular. An item nobody had counts 1. Empty list: undefined; with relevance, no
///   relevant item of the user too. Ties: the order of the file.
/// - Source: Vargas & Castells 2011, doi:10.1145/2043932.2043955.
public final class PopularityComplement extends PerUserQuestion {
    /// The metric.
    public PopularityComplement() {
        super(
                new Description(
                        "epc",
                        "Expected popularity complement",
                        "How many users, on average, do not know what a reader of the list sees?",
                        Direction.HIGHER,
                        0,
                        1,
                        "rank-weighted mean of 1 − share of users with a history who had the item",
                        "",
                        "Vargas & Castells 2011, doi:10.1145/2043932.2043955"),
                Set.of(Need.HISTORY),
                Discount.PARAMETER,
                WeightedScorer.RELEVANCE);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return WeightedScorer.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Popularity popularity = new Popularity(inputs);
        double readers = Math.max(1, popularity.readers());
        double[] complement = popularity.numbers(item -> 1 - popularity.users(item) / readers);
        return () -> new WeightedScorer(cutoffs, inputs, parameters, item -> complement[item]);
    }
}
