package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// INST: the gain a look of a reader who goes on from rank r with chance ((r + 2T − G − 1) / (r + 2T − G))², T the gain
/// the reader came for and G the gain found so far.
///
/// - Gains are grades scaled from `min` … `max` to 0 … 1. Range: \[0, 1\], higher is better. Ties: the order of the
/// file.
/// - A reader who found more than he came for, r + 2T − G ≤ 1, stops.
/// - Source: Moffat, Bailey, Scholer & Thomas 2015, doi:10.1145/2838931.2838938.
public final class Inst extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "inst",
            "INST",
            "What gain a look has a reader who adapts to what was found?",
            Direction.HIGHER,
            0,
            1,
            "Σ reach · gain / Σ reach; goes on with ((r + 2T − found − 1) / (r + 2T − found))²",
            "",
            "Moffat, Bailey, Scholer & Thomas 2015, doi:10.1145/2838931.2838938");

    /// The metric.
    public Inst() {
        super(DESCRIPTION, BrowsingScorer.TARGET, BrowsingScorer.MIN, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double target = asked.number(BrowsingScorer.TARGET);
        return BrowsingScorer.of(cutoffs, inputs, asked, (rank, gain, soFar, cutoff) -> {
            double left = rank + 2 * target - soFar;
            return left <= 1 ? 0 : Math.pow((left - 1) / left, 2);
        });
    }
}
