package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// How much {@link RankBiasedPrecision} could grow by what is not known: (1 − p) Σ pʳ⁻¹ over the ranks r ≤ k of items
/// nobody judged, and pᵐ for all that stands beyond the m items seen.
///
/// - The true value lies between `rbp` and `rbp` + this. Range: \[0, 1\], lower is better known. An empty list: 1.
/// - `tail=unjudged` counts what stands beyond only where an item was not judged, as trec_eval does: 0 for an empty
/// list.
/// - Ties: the order of the file. A user of whom nothing is judged: undefined.
/// - Source: Moffat & Zobel 2008, doi:10.1145/1416950.1416952; trec_eval, measure `rbp_resid`.
public final class RankBiasedResidual extends AccuracyMetric {
    private static final Parameter P =
            Parameter.number("p", "how likely the reader goes on to the next rank", 0.8, 0, 1);

    private static final Parameter TAIL = Parameter.choice(
            "tail",
            "whether ranks beyond the list count always, or only beside an unjudged item",
            "always",
            "unjudged");

    private static final Description DESCRIPTION = new Description(
            "rbp-residual",
            "RBP residual",
            "How much could rank-biased precision grow by what nobody judged?",
            Direction.LOWER,
            0,
            1,
            "(1 − p) Σ pʳ⁻¹ over the ranks r ≤ k of unjudged items + pᵐ, m = min(k, length)",
            "",
            "Moffat & Zobel 2008, doi:10.1145/1416950.1416952");

    /// The metric.
    public RankBiasedResidual() {
        super(DESCRIPTION, P, TAIL);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new Residual(cutoffs, inputs, asked);
    }

    private static final class Residual extends AccuracyScorer {
        private final double p;
        private final Discount patience;
        private final boolean always;

        Residual(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
            p = asked.number(P);
            patience = Discount.geometric(p);
            always = asked.is(TAIL, "always");
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            int rank = 0;
            double sum = 0;
            boolean unjudged = false;
            for (int c = 0; c < cutoffs.length; c++) {
                for (int end = Math.min(cutoffs[c], user.length()); rank < end; rank++) {
                    if (!view.judged(user.lists().item(user.from() + rank))) {
                        unjudged = true;
                        sum += patience.at(rank + 1);
                    }
                }
                double tail = always || unjudged ? Math.pow(p, rank) : 0;
                values[c] = (1 - p) * sum + tail;
            }
        }
    }
}
