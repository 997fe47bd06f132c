package org.recscope.kernel.metric.ranking;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;

/// Average precision: AP@k = Σ precision@r over the ranks r ≤ k at which relevant items stand / |R|.
///
/// - The divisor is the number of all the user's relevant items, also where it is above `k`.
/// - Range: \[0, 1\], higher is better. Relevance is yes or no: grades do not weigh.
/// - Ties: expected value; a rank adds chance(relevant) · expected relevant down to it, given that it is / rank.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4; ties: McSherry &
///   Najork 2008, doi:10.1007/978-3-540-78646-7_38.
public final class AveragePrecision implements PerUserMetric {
    private static final Description DESCRIPTION = new Description(
            "ap",
            "Average precision",
            "How pure is the list down to each relevant item?",
            Direction.HIGHER,
            0,
            1,
            "Σ precision@r over the ranks r ≤ k of relevant items / |R|",
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
                cutoffs, (hits, i) -> hits.chance(i) * hits.found(i) / hits.rank(i), (user, cutoff) -> user.relevant());
    }
}
