package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Discounted cumulative gain: DCG@k = Σᵣ₌₁…ₖ gainᵣ / log₂(r + 1); what {@link Ndcg} divides by its ideal.
///
/// - Gain and discount are chosen as for NDCG; with `gain=binary,discount=reciprocal` it is the reciprocal hit rank.
/// - Range: \[0, ∞), higher is better. Not comparable between users with more and fewer relevant items.
/// - Ties: the expected gain of a rank is the mean gain of its group of tied items.
/// - Source: Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418.
public final class Dcg extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "dcg",
            "DCG",
            "How much gain does the list hold, the first ranks counting most?",
            Direction.HIGHER,
            0,
            Double.POSITIVE_INFINITY,
            "Σ gain(r) / log₂(r + 1) over ranks r ≤ k",
            "",
            "Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418");

    /// The metric.
    public Dcg() {
        super(DESCRIPTION, Gain.PARAMETER, Gain.FROM, Discount.PARAMETER);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return HitScorer.discounted(cutoffs, inputs, asked, (view, cutoff) -> 1);
    }
}
