package org.recscope.kernel.metric.diversity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.ItemCategories;
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

/// Intra-list diversity: the mean over all pairs of items in the first `k` ranks of their {@link ItemDistance}; where
/// nobody chooses another, 1 − cos(a, b) over categories, where an item's vector has a 1 for each of its categories.
///
/// - Range: \[0, 1\] for cosine and Jaccard, \[0, 2\] for embeddings, a number of labels for Hamming; higher is more
///   varied: 0 when all items have the same categories, 1 when no two share one.
/// - Items without categories are left out; `unknown=undefined` gives up on the whole list instead. Fewer than two
///   items with categories: undefined, or 0 with `single=0`. Ties: the order of the file.
/// - Source: Smyth & McClave 2001, doi:10.1007/3-540-44593-5_25; Ziegler et al. 2005, doi:10.1145/1060745.1060754.
public final class IntraListDiversity extends PerUserQuestion {
    private static final Parameter SINGLE =
            Parameter.choice("single", "what a list with fewer than two known items scores", "undefined", "0");
    private static final Parameter UNKNOWN = Parameter.choice(
            "unknown",
            "what an item without attributes does: it is left out, or undoes its list",
            "dropped",
            "undefined");

    /// The metric.
    public IntraListDiversity() {
        super(
                new Description(
                        "ild",
                        "Intra-list diversity",
                        "How different are the items of one list from each other?",
                        Direction.HIGHER,
                        0,
                        1,
                        "mean of 1 − cos(a, b) over all pairs of items in the first k ranks, vectors over categories",
                        "",
                        "Smyth & McClave 2001, doi:10.1007/3-540-44593-5_25; Ziegler et al. 2005, doi:10.1145/1060745.1060754"),
                Set.of(),
                ItemDistance.MEASURE,
                ItemLabels.ATTRIBUTE,
                SINGLE,
                UNKNOWN);
    }

    @Override
    public Description description(Parameters chosen) {
        return ItemDistance.ranged(description(), chosen);
    }

    @Override
    protected List<String> alsoMissing(Inputs inputs, Parameters chosen) {
        return ItemDistance.missing(inputs, chosen);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        boolean strict = parameters.is(UNKNOWN, "undefined");
        boolean zero = parameters.is(SINGLE, "0");
        if (parameters.is(ItemDistance.MEASURE, "cosine") && !strict && !zero) {
            ItemCategories labels = ItemLabels.of(inputs, parameters);
            return () -> new CosineScorer(cutoffs, labels);
        }
        ItemDistance distance = ItemDistance.of(inputs, parameters);
        return () -> new PairScorer(
                cutoffs, distance, PairSum.of(inputs, parameters, distance), zero ? 0 : Double.NaN, strict);
    }
}
