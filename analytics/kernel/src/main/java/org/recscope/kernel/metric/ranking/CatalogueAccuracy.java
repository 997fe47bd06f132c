package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Accuracy over the catalogue: items that are both recommended and relevant, or neither, / items of the catalogue.
///
/// - Near 1 for every model where the catalogue is large: most items are neither. Range: \[0, 1\], higher is better.
/// - Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Manning, Raghavan & Schütze 2008, Introduction to Information Retrieval, section 8.3.
public final class CatalogueAccuracy extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "accuracy",
            "Accuracy",
            "What share of the catalogue is rightly recommended or left out?",
            Direction.HIGHER,
            0,
            1,
            "(recommended and relevant + neither) / items of the catalogue",
            "",
            "Manning, Raghavan & Schütze 2008, section 8.3");

    /// The metric.
    public CatalogueAccuracy() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new ConfusionScorer(cutoffs, inputs, asked, (tp, fp, fn, tn) -> (tp + tn) / (tp + fp + fn + tn));
    }
}
