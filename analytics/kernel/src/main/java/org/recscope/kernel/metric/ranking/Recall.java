package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Recall@k = relevant items in the first `k` ranks / |R|.
///
/// - The divisor is the number of all the user's relevant items, also where it is above `k`; `denominator=capped`
///   divides by min(k, |R|) as {@link CappedRecall} does.
/// - Range: \[0, 1\], higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.3.
public final class Recall extends AccuracyMetric {
    private static final Parameter DENOMINATOR =
            Parameter.choice("denominator", "|R|, or min(k, |R|)", "relevant", "capped");

    private static final Description DESCRIPTION = new Description(
            "recall",
            "Recall",
            "What share of the relevant items is in the list?",
            Direction.HIGHER,
            0,
            1,
            "relevant items in the first k ranks / |R|",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.3");

    /// The metric.
    public Recall() {
        super(DESCRIPTION, DENOMINATOR);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new HitScorer(cutoffs, inputs, asked, Hits::chance, Denominators.of(asked.text(DENOMINATOR)));
    }
}
