package org.recscope.kernel.metric.ranking;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// Precision@k = relevant items in the first `k` ranks / k.
///
/// - The divisor is `k`, also where the list is shorter; without a cut-off it is the length of the list.
/// - Range: \[0, 1\], higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4.
public final class Precision implements PerUserMetric {
    private static final Description DESCRIPTION = new Description(
            "precision",
            "Precision",
            "What share of the list is relevant?",
            Direction.HIGHER,
            0,
            1,
            "relevant items in the first k ranks / k",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.4");

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
        return () -> new HitScorer(
                cutoffs, Hits::chance, (user, cutoff) -> cutoff == MetricName.WHOLE_LIST ? user.length() : cutoff);
    }
}
