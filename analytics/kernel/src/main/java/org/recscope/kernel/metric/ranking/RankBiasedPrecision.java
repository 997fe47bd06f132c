package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Rank-biased precision: (1 − p) Σ pʳ⁻¹ over the ranks r ≤ k at which relevant items stand: the relevant items seen a
/// look by a reader who goes on to the next rank with chance p.
///
/// - Range: \[0, 1\], higher is better; 1 is out of reach of every list that ends. `normalise=yes` divides by
///   Σᵣ₌₁…ₘ pʳ⁻¹ (1 − p), m = min(k, |R|), so that a perfect list scores 1.
/// - Ties: a relevant item counts by its chance to stand at a rank.
/// - Source: Moffat & Zobel 2008, doi:10.1145/1416950.1416952.
public final class RankBiasedPrecision extends AccuracyMetric {
    private static final Parameter P =
            Parameter.number("p", "how likely the reader goes on to the next rank", 0.8, 0, 1);

    private static final Parameter NORMALISE =
            Parameter.choice("normalise", "whether a perfect list scores 1", "no", "yes");

    private static final Description DESCRIPTION = new Description(
            "rbp",
            "Rank-biased precision",
            "How many relevant items does a reader of some patience see a look?",
            Direction.HIGHER,
            0,
            1,
            "(1 − p) Σ pʳ⁻¹ over the ranks r ≤ k of relevant items",
            "",
            "Moffat & Zobel 2008, doi:10.1145/1416950.1416952");

    /// The metric.
    public RankBiasedPrecision() {
        super(DESCRIPTION, P, NORMALISE);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double p = asked.number(P);
        Discount patience = Discount.geometric(p);
        boolean normalise = asked.is(NORMALISE, "yes");
        HitScorer.Weight weight = (hits, i) -> hits.chance(i) * patience.at(hits.rank(i));
        return normalise
                ? new HitScorer(
                        cutoffs,
                        inputs,
                        asked,
                        weight,
                        (view, cutoff) -> patience.sum(Math.min(cutoff, view.relevant())))
                : new HitScorer(cutoffs, inputs, asked, weight, (view, cutoff) -> 1 / (1 - p));
    }
}
