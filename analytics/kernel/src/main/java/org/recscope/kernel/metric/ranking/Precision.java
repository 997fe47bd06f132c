package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Precision@k = relevant items in the first `k` ranks / k.
///
/// - The divisor is `k`, also where the list is shorter; without a cut-off it is the length of the list.
///   `denominator=list` divides by the items that are there, `capped` by min(k, |R|).
/// - Range: \[0, 1\], higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4.
public final class Precision extends AccuracyMetric {
    private static final Parameter DENOMINATOR = Parameter.choice(
            "denominator", "k; the items of the list within k; min(k, |R|)", "k", "list", "capped", "capped-list");

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

    /// The metric.
    public Precision() {
        super(DESCRIPTION, DENOMINATOR);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new HitScorer(cutoffs, inputs, asked, Hits::chance, Denominators.of(asked.text(DENOMINATOR)));
    }
}
