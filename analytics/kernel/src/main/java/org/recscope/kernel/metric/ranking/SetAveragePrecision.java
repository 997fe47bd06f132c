package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Precision · recall of the first `k` ranks: average precision of a list whose order is unknown.
///
/// - Range: \[0, 1\], higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: trec_eval, measure `set_map`.
public final class SetAveragePrecision extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "set-ap",
            "Set AP",
            "How pure and how complete is the list, whatever its order?",
            Direction.HIGHER,
            0,
            1,
            "precision@k · recall@k",
            "",
            "trec_eval, measure set_map");

    /// The metric.
    public SetAveragePrecision() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new ProductScorer(cutoffs, inputs, asked);
    }

    private static final class ProductScorer extends AccuracyScorer {
        ProductScorer(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            Hits hits = view.hits();
            int hit = 0;
            double found = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                while (hit < hits.count() && hits.rank(hit) <= cutoffs[c]) {
                    found += hits.chance(hit++);
                }
                double items = Denominators.k(view, cutoffs[c]);
                values[c] = items == 0 ? 0 : found * found / (items * view.relevant());
            }
        }
    }
}
