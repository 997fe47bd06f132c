package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Hit rate: 1 when at least one relevant item is in the first `k` ranks, else 0; its mean is the share of users hit.
/// Also called success.
///
/// - Range: \[0, 1\], higher is better. Ties: the chance that a relevant item stands within the cut-off.
/// - `count=all` counts every hit; it may then exceed 1.
/// - Source: Deshpande & Karypis 2004, doi:10.1145/963770.963776.
public final class HitRate extends AccuracyMetric {
    private static final Parameter COUNT =
            Parameter.choice("count", "1 for the first hit, or 1 for each", "first", "all");

    private static final Description DESCRIPTION = new Description(
            "hit-rate",
            "Hit rate",
            "Is anything relevant in the list?",
            Direction.HIGHER,
            0,
            1,
            "1 when a relevant item is in the first k ranks, else 0",
            "",
            "Deshpande & Karypis 2004, doi:10.1145/963770.963776");

    /// The metric.
    public HitRate() {
        super(DESCRIPTION, COUNT);
    }

    @Override
    public Description description(Parameters chosen) {
        return chosen.is(COUNT, "all") ? description().within(0, Double.POSITIVE_INFINITY) : description();
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        HitScorer.Weight weight = asked.is(COUNT, "all") ? Hits::chance : Hits::first;
        return new HitScorer(cutoffs, inputs, asked, weight, (view, cutoff) -> 1);
    }
}
