package org.recscope.kernel.metric.ranking;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discounts;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Normalised discounted cumulative gain: nDCG@k = DCG@k / IDCG@k, DCG@k = Σᵣ₌₁…ₖ gainᵣ / log₂(r + 1).
///
/// - Gain is the grade, linear, 1 where the truth has no grades; a grade of 0 or less is not relevant.
/// - The ideal puts the highest min(k, |R|) gains of all the user's relevant items first, so that a perfect list
///   scores 1 even where |R| < k, and missed items count against every list.
/// - Range: \[0, 1\], higher is better. A list shorter than `k` is scored as it is.
/// - Ties: the expected gain of a rank is the mean gain of its group of tied items.
/// - Source: Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418, with the discount of trec_eval (`ndcg_cut`).
public final class Ndcg implements PerUserMetric {
    private static final Description DESCRIPTION = new Description(
            "ndcg",
            "NDCG",
            "How high do the relevant items stand, the first ranks counting most?",
            Direction.HIGHER,
            0,
            1,
            "DCG@k / IDCG@k, DCG@k = Σ gain(r) / log₂(r + 1) over ranks r ≤ k; ideal over min(k, |R|) items; linear gain",
            "",
            "Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418, with the discount of trec_eval");

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TRUTH);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return () -> new HitScorer(cutoffs, (hits, i) -> hits.gain(i) * Discounts.at(hits.rank(i)), UserCursor::ideal);
    }
}
