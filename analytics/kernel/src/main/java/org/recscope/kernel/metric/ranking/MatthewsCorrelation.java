package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Matthews correlation of "recommended" and "relevant" over the catalogue: (tp tn − fp fn) / √((tp + fp)(tp + fn)(tn +
/// fp)(tn + fn)), where the first k ranks are recommended, filled or not.
///
/// - A row or column of zeros: 0. Range: \[−1, 1\], 0 is chance, higher is better.
/// - Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Matthews 1975, doi:10.1016/0005-2795(75)90109-9.
public final class MatthewsCorrelation extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "mcc",
            "Matthews correlation",
            "How well does being recommended go with being relevant?",
            Direction.HIGHER,
            -1,
            1,
            "(tp tn − fp fn) / √((tp + fp)(tp + fn)(tn + fp)(tn + fn)) over the catalogue",
            "",
            "Matthews 1975, doi:10.1016/0005-2795(75)90109-9");

    /// The metric.
    public MatthewsCorrelation() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new ConfusionScorer(cutoffs, inputs, asked, (tp, fp, fn, tn) -> {
            double margins = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn);
            return margins <= 0 ? 0 : (tp * tn - fp * fn) / Math.sqrt(margins);
        });
    }
}
