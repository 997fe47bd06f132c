package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Normalised discounted cumulative gain: nDCG@k = DCG@k / IDCG@k, DCG@k = Σᵣ₌₁…ₖ gainᵣ / log₂(r + 1).
///
/// - Gain is the grade, linear, 1 where the truth has no grades; a grade of 0 or less is not relevant.
/// - The ideal puts the highest min(k, |R|) gains of all the user's relevant items first, so that a perfect list
///   scores 1 even where |R| < k, and missed items count against every list. `ideal=k` fills all k ranks, ranks beyond
///   |R| with a gain of 1; `ideal=list` takes no more items than the list has within k; `ideal=found` re-sorts the
///   relevant items of the list's first k ranks, so that missed items cost nothing.
/// - Range: \[0, 1\], higher is better. A list shorter than `k` is scored as it is.
/// - Ties: the expected gain of a rank is the mean gain of its group of tied items.
/// - Source: Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418, with the discount of trec_eval (`ndcg_cut`);
///   exponential gain: Burges et al. 2005, doi:10.1145/1102351.1102363.
public final class Ndcg extends AccuracyMetric {
    private static final Parameter IDEAL = Parameter.choice(
            "ideal",
            "the best list has min(k, |R|) items; k; no more than the list; or those the list found",
            "relevant",
            "k",
            "list",
            "found");

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

    /// The metric.
    public Ndcg() {
        super(DESCRIPTION, Gain.PARAMETER, Gain.FROM, Discount.PARAMETER, IDEAL);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return HitScorer.discounted(cutoffs, inputs, asked, norm(asked.text(IDEAL), Discount.of(asked)));
    }

    private static HitScorer.Norm norm(String ideal, Discount discount) {
        switch (ideal) {
            case "k":
                return (view, cutoff) -> {
                    int n = cutoff == MetricName.WHOLE_LIST ? view.length() : cutoff;
                    int known = Math.min(n, view.relevant());
                    return view.ideal(n) + discount.sum(n) - discount.sum(known);
                };
            case "list":
                return (view, cutoff) -> view.ideal(Math.min(cutoff, view.length()));
            case "found":
                return new FoundIdeal(discount);
            default:
                return AccuracyView::ideal;
        }
    }
}
