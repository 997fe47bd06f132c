package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Average precision: AP@k = Σ precision@r over the ranks r ≤ k at which relevant items stand / |R|.
///
/// - The divisor is the number of all the user's relevant items, also where it is above `k`; others by `denominator`.
///   `over=ranks` is another number that goes by the name of MAP: the mean of precision@1 … precision@k.
/// - Range: \[0, 1\], higher is better. Relevance is yes or no: grades do not weigh.
/// - Ties: expected value; a rank adds chance(relevant) · expected relevant down to it, given that it is / rank.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4; ties: McSherry &
///   Najork 2008, doi:10.1007/978-3-540-78646-7_38.
public final class AveragePrecision extends AccuracyMetric {
    private static final Parameter DENOMINATOR = Parameter.choice(
            "denominator",
            "|R|; min(k, |R|); min(|R|, length of the list within k); k; the hits within k",
            "relevant",
            "capped",
            "capped-list",
            "k",
            "hits");

    private static final Parameter OVER =
            Parameter.choice("over", "precision is taken at the ranks of hits, or at every rank to k", "hits", "ranks");

    private static final Description DESCRIPTION = new Description(
            "ap",
            "Average precision",
            "How pure is the list down to each relevant item?",
            Direction.HIGHER,
            0,
            1,
            "Σ precision@r over the ranks r ≤ k of relevant items / |R|",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.4");

    /// The metric.
    public AveragePrecision() {
        super(DESCRIPTION, DENOMINATOR, OVER);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        if (asked.is(OVER, "ranks")) {
            return new MeanOverRanks(cutoffs, inputs, asked);
        }
        return new HitScorer(
                cutoffs,
                inputs,
                asked,
                (hits, i) -> hits.chance(i) * hits.found(i) / hits.rank(i),
                Denominators.of(asked.text(DENOMINATOR)));
    }
}
