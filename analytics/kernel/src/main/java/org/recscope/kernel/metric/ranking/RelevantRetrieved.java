package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// How many relevant items stand in the first `k` ranks.
///
/// - Range: \[0, ∞), items, higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: trec_eval, measure `num_rel_ret`.
public final class RelevantRetrieved extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "num-rel-ret",
            "Hits",
            "How many relevant items are in the list?",
            Direction.HIGHER,
            0,
            Double.POSITIVE_INFINITY,
            "relevant items in the first k ranks",
            "items",
            "trec_eval, measures num_ret, num_rel, num_rel_ret, num_nonrel_judged_ret");

    /// The metric.
    public RelevantRetrieved() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new CountScorer(cutoffs, inputs, asked, CountScorer.What.HITS);
    }
}
