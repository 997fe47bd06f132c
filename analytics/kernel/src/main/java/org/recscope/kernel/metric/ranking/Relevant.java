package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// How many items are relevant to the user, recommended or not: what recall divides by.
///
/// - Range: \[0, ∞), items; the same for every run and cut-off. Defined for users with truth.
/// - Source: trec_eval, measure `num_rel`.
public final class Relevant extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "num-rel",
            "Relevant items",
            "How many items are relevant to the user?",
            Direction.NEITHER,
            0,
            Double.POSITIVE_INFINITY,
            "|R|",
            "items",
            "trec_eval, measures num_ret, num_rel, num_rel_ret, num_nonrel_judged_ret");

    /// The metric.
    public Relevant() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new CountScorer(cutoffs, inputs, asked, CountScorer.What.RELEVANT);
    }
}
