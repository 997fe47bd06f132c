package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Partial AUC: the area under the ROC curve up to k irrelevant items; Σ over relevant items found of the irrelevant
/// ones, of the first k, that stand below it / (k · |R|).
///
/// - Where a list ends before k irrelevant items, those missing are taken to stand below it; `short=undefined` leaves
///   such users out unless all relevant items are found.
/// - Range: \[0, 1\], higher is better. Ties: the order of the file.
/// - Source: McClish 1989, doi:10.1177/0272989X8900900307; for lists: Shi et al. 2023, LLPAUC, arXiv:2310.20091.
public final class PartialAuc extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "partial-auc",
            "Partial AUC",
            "How often do relevant items stand above the first k irrelevant ones?",
            Direction.HIGHER,
            0,
            1,
            "pairs of a relevant item and one of the first k irrelevant ones in the right order / (k · |R|)",
            "",
            "McClish 1989, doi:10.1177/0272989X8900900307");

    /// The metric.
    public PartialAuc() {
        super(DESCRIPTION, FirstIrrelevant.SHORT);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new FirstIrrelevant(cutoffs, inputs, asked, (view, cutoff) -> view.relevant());
    }
}
