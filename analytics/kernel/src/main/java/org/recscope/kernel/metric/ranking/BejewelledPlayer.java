package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// The static Bejewelled player model: the gain a look of a reader who stops once the gain found reaches T, or at rank
/// k.
///
/// - Gains are grades scaled from `min` … `max` to 0 … 1. Range: \[0, 1\], higher is better. Ties: the order of the
/// file.
/// - Source: Zhang et al. 2017, doi:10.1145/3077136.3080841.
public final class BejewelledPlayer extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "bpm",
            "Bejewelled player",
            "What gain a look has a reader who stops when content or tired?",
            Direction.HIGHER,
            0,
            1,
            "Σ reach · gain / Σ reach; stops once the gain found reaches T, or at rank k",
            "",
            "Zhang et al. 2017, doi:10.1145/3077136.3080841");

    /// The metric.
    public BejewelledPlayer() {
        super(DESCRIPTION, BrowsingScorer.TARGET, BrowsingScorer.MIN, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double target = asked.number(BrowsingScorer.TARGET);
        return BrowsingScorer.of(
                cutoffs, inputs, asked, (rank, gain, soFar, cutoff) -> soFar < target && rank < cutoff ? 1 : 0);
    }
}
