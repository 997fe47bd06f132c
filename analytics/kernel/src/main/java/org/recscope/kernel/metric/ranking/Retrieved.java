package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// How many items the list has in its first `k` ranks.
///
/// - Range: \[0, ∞), items. Defined for users with truth; an empty list is 0. Ties change nothing.
/// - Source: trec_eval, measure `num_ret`.
public final class Retrieved extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "num-ret",
            "List length",
            "How many items does the list have?",
            Direction.NEITHER,
            0,
            Double.POSITIVE_INFINITY,
            "items in the first k ranks",
            "items",
            "trec_eval, measures num_ret, num_rel, num_rel_ret, num_nonrel_judged_ret");

    /// The metric.
    public Retrieved() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new CountScorer(cutoffs, inputs, asked, CountScorer.What.LISTED);
    }
}
