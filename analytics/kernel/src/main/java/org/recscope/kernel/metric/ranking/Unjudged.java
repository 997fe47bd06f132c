package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Unjudged@k: the share of a list's first `k` items for which the truth says nothing.
///
/// - Range: \[0, 1\], lower means better known. `denominator=k` divides by k as trec_eval does (`unj_k`). Empty list:
/// 0.
/// - Defined for users with any judgement. Ties: the order of the file.
/// - Source: Buckley & Voorhees 2004, doi:10.1145/1008992.1009000; as in trec_eval `unj`.
public final class Unjudged extends AccuracyMetric {
    private static final Parameter DENOMINATOR =
            Parameter.choice("denominator", "the items of the list within k, or k", "list", "k");

    private static final Description DESCRIPTION = new Description(
            "unjudged",
            "Unjudged share",
            "What share of the list did nobody judge?",
            Direction.LOWER,
            0,
            1,
            "items of the first k ranks without a judgement / items there",
            "",
            "Buckley & Voorhees 2004, doi:10.1145/1008992.1009000");

    /// The metric.
    public Unjudged() {
        super(DESCRIPTION, DENOMINATOR);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new JudgementScorer(cutoffs, inputs, asked, false, asked.is(DENOMINATOR, "k"));
    }
}
