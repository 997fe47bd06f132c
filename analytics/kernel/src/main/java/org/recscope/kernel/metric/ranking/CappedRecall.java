package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Capped recall@k = relevant items in the first `k` ranks / min(k, |R|): the share of what could be there.
///
/// - Range: \[0, 1\], higher is better; 1 is always within reach, unlike with {@link Recall}.
/// - Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Thakur et al. 2021, BEIR, arXiv:2104.08663 (`R_cap@k`).
public final class CappedRecall extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "capped-recall",
            "Capped recall",
            "What share of the relevant items that fit is in the list?",
            Direction.HIGHER,
            0,
            1,
            "relevant items in the first k ranks / min(k, |R|)",
            "",
            "Thakur et al. 2021, arXiv:2104.08663");

    /// The metric.
    public CappedRecall() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new HitScorer(cutoffs, inputs, asked, Hits::chance, Denominators.of("capped"));
    }
}
