package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Judged@k: the share of a list's first `k` items for which the truth says anything, relevant or not.
///
/// - What the other accuracy metrics do not know is `1 − judged`: their bounds are `unjudged=irrelevant` and
///   `unjudged=relevant`. Range: \[0, 1\], higher means better known. Empty list: 0.
/// - Defined for users with any judgement. Ties: the order of the file.
/// - Source: Buckley & Voorhees 2004, doi:10.1145/1008992.1009000; as in ir_measures `Judged@k`.
public final class Judged extends AccuracyMetric {
    private static final Parameter DENOMINATOR =
            Parameter.choice("denominator", "the items of the list within k, or k", "list", "k");

    private static final Description DESCRIPTION = new Description(
            "judged",
            "Judged share",
            "What share of the list was judged at all?",
            Direction.HIGHER,
            0,
            1,
            "items of the first k ranks with a judgement / items there",
            "",
            "Buckley & Voorhees 2004, doi:10.1145/1008992.1009000");

    /// The metric.
    public Judged() {
        super(DESCRIPTION, DENOMINATOR);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new JudgementScorer(cutoffs, inputs, asked, true, asked.is(DENOMINATOR, "k"));
    }
}
