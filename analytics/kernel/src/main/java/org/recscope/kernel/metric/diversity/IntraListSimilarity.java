package org.recscope.kernel.metric.diversity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.ItemLabels;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.distance.ItemDistance;
import org.recscope.kernel.metric.distance.PairSum;

/// Intra-list similarity: the mean over all pairs of items in the first `k` ranks of 1 − their {@link ItemDistance},
/// by cosine, Jaccard or embeddings. Hamming distance is a count and has no similarity: with it the metric is 1 − that
/// count, which falls below 0.
///
/// - Range: \[0, 1\] for cosine and Jaccard, \[−1, 1\] for embeddings; higher is more alike.
/// - Items without categories are left out. Fewer than two items with categories: undefined, or 1 with `single=1`.
///   Ties: the order of the file.
/// - Source: Ziegler et al. 2005, doi:10.1145/1060745.1060754, divided by the number of pairs.
public final class IntraListSimilarity extends PerUserQuestion {
    private static final Parameter SINGLE =
            Parameter.choice("single", "what a list with fewer than two known items scores", "undefined", "1");

    /// The metric.
    public IntraListSimilarity() {
        super(
                new Description(
                        "ils",
                        "Intra-list similarity",
                        "How alike are the items of one list?",
                        Direction.LOWER,
                        0,
                        1,
                        "mean of cos(a, b) over all pairs of items in the first k ranks, vectors over categories",
                        "",
                        "Ziegler et al. 2005, doi:10.1145/1060745.1060754"),
                Set.of(),
                ItemDistance.MEASURE,
                ItemLabels.ATTRIBUTE,
                SINGLE);
    }

    /// 1 − distance.
    @Override
    public Description description(Parameters chosen) {
        Description distance = ItemDistance.ranged(description(), chosen);
        return distance.within(1 - distance.high(), 1);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return ItemDistance.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        double single = parameters.is(SINGLE, "1") ? 0 : Double.NaN;
        ItemDistance distance = ItemDistance.of(inputs, parameters);
        return () -> {
            Scorer scorer = new PairScorer(cutoffs, distance, PairSum.of(inputs, parameters, distance), single, false);
            return (user, values) -> {
                scorer.score(user, values);
                for (int c = 0; c < cutoffs.length; c++) {
                    values[c] = 1 - values[c];
                }
            };
        };
    }
}
