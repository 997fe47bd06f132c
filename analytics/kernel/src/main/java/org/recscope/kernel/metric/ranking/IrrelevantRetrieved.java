package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// How many items of the first `k` ranks were judged and found irrelevant: with a grade of 0 or less in the truth.
///
/// - Range: \[0, ∞), items, lower is better. Ties: the order of the file.
/// - Source: trec_eval, measure `num_nonrel_judged_ret`.
public final class IrrelevantRetrieved extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "num-nonrel",
            "Judged irrelevant",
            "How many items of the list were judged irrelevant?",
            Direction.LOWER,
            0,
            Double.POSITIVE_INFINITY,
            "items judged irrelevant in the first k ranks",
            "items",
            "trec_eval, measures num_ret, num_rel, num_rel_ret, num_nonrel_judged_ret");

    /// The metric.
    public IrrelevantRetrieved() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new CountScorer(cutoffs, inputs, asked, CountScorer.What.IRRELEVANT);
    }
}
