package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// INSQ: the gain a look of a reader who goes on from rank r with chance ((r + 2T − 1) / (r + 2T))², T the gain the
/// reader came for.
///
/// - Gains are grades scaled from `min` … `max` to 0 … 1. Range: \[0, 1\], higher is better. Ties: the order of the
/// file.
/// - Source: Moffat, Scholer & Thomas 2012, doi:10.1145/2407085.2407092.
public final class Insq extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "insq",
            "INSQ",
            "What gain a look has a reader of slowly growing patience?",
            Direction.HIGHER,
            0,
            1,
            "Σ reach · gain / Σ reach; goes on with ((r + 2T − 1) / (r + 2T))²",
            "",
            "Moffat, Scholer & Thomas 2012, doi:10.1145/2407085.2407092");

    /// The metric.
    public Insq() {
        super(DESCRIPTION, BrowsingScorer.TARGET, BrowsingScorer.MIN, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double target = asked.number(BrowsingScorer.TARGET);
        return BrowsingScorer.of(cutoffs, inputs, asked, (rank, gain, soFar, cutoff) -> {
            double left = rank + 2 * target;
            return Math.pow((left - 1) / left, 2);
        });
    }
}
