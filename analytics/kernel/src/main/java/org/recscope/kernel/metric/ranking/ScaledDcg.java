package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Scaled DCG: Σ gain / log₂(r + 1) over the first `k` ranks / Σ 1 / log₂(r + 1): DCG against a list of the best grade
/// at every rank.
///
/// - Gains are grades scaled from `min` … `max` to 0 … 1. Range: \[0, 1\], higher is better. Ties: the order of the
/// file.
/// - Source: Moffat & Zobel 2008, doi:10.1145/1416950.1416952.
public final class ScaledDcg extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "sdcg",
            "Scaled DCG",
            "What gain a look has a reader whose patience is that of DCG?",
            Direction.HIGHER,
            0,
            1,
            "Σ gain(r) / log₂(r + 1) / Σ 1 / log₂(r + 1) over the ranks r ≤ k",
            "",
            "Moffat & Zobel 2008, doi:10.1145/1416950.1416952");

    /// The metric.
    public ScaledDcg() {
        super(DESCRIPTION, BrowsingScorer.MIN, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return BrowsingScorer.of(
                cutoffs,
                inputs,
                asked,
                (rank, gain, soFar, cutoff) -> rank < cutoff ? Math.log(rank + 1.0) / Math.log(rank + 2.0) : 0);
    }
}
