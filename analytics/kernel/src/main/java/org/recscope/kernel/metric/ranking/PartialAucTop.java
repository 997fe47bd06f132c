package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Partial AUC of the top on both sides: as {@link PartialAuc}, over the first n relevant items only, n = min(k, |R|).
/// Also called pAp@k.
///
/// - Range: \[0, 1\], higher is better. Ties: the order of the file. Short lists: as {@link PartialAuc}.
/// - Source: Budhiraja, Hiranandani et al. 2020, Rich-item recommendations for rich-users, arXiv:2005.14600.
public final class PartialAucTop extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "partial-ap",
            "Partial AUC of the top",
            "How often do the first relevant items stand above the first irrelevant ones?",
            Direction.HIGHER,
            0,
            1,
            "pairs of one of the first n relevant and one of the first k irrelevant items in the right order / (k · n)",
            "",
            "Budhiraja, Hiranandani et al. 2020, arXiv:2005.14600");

    /// The metric.
    public PartialAucTop() {
        super(DESCRIPTION, FirstIrrelevant.SHORT);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new FirstIrrelevant(cutoffs, inputs, asked, (view, cutoff) -> Math.min(cutoff, view.relevant()));
    }
}
