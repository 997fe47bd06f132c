package org.recscope.kernel.metric.ranking;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// Hit rate: 1 when at least one relevant item is in the first `k` ranks, else 0; its mean is the share of users hit.
///
/// - Range: \[0, 1\], higher is better. Ties: the chance that a relevant item stands within the cut-off.
/// - Source: Deshpande & Karypis 2004, doi:10.1145/963770.963776.
public final class HitRate implements PerUserMetric {
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

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.TRUTH);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return () -> new HitScorer(cutoffs, Hits::first, (user, cutoff) -> 1);
    }
}
