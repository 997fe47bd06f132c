package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Interpolated precision at a level of recall: the highest precision at any rank from the one on at which that share
/// of the relevant items is found.
///
/// - The level in items is recall · |R|, rounded up (`count=up`, from a tenth on, as trec_eval 9) or to the nearest
///   number (`count=nearest`, trec_eval 10). 0 when so many are not found.
/// - Range: \[0, 1\], higher is better. Ties: the expected precision of a rank.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.4.
public final class InterpolatedPrecision extends AccuracyMetric {
    private static final Parameter RECALL = Parameter.number("recall", "the level of recall", 0.5, 0, 1);

    private static final Description DESCRIPTION = new Description(
            "iprec",
            "Interpolated precision",
            "How pure is the list where a given share of the relevant items is found?",
            Direction.HIGHER,
            0,
            1,
            "max precision@r over the ranks r ≤ k at which at least recall · |R| relevant items are found",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.4");

    /// The metric.
    public InterpolatedPrecision() {
        super(DESCRIPTION, RECALL, RecallLevels.COUNT);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        double[] level = {asked.number(RECALL)};
        return new RecallLevels(cutoffs, inputs, asked, level);
    }
}
