package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Expected percentile rank: the mean, over the user's relevant items, of (rank − 1) / items of the catalogue; an item
/// that is not in the first `k` ranks counts 1.
///
/// - Range: \[0, 1\], lower is better; 0.5 is chance for complete lists. Ties: the expected rank.
/// - Source: Hu, Koren & Volinsky 2008, doi:10.1109/ICDM.2008.22.
public final class PercentileRank extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "percentile-rank",
            "Percentile rank",
            "How far down, as a share of the catalogue, do relevant items stand?",
            Direction.LOWER,
            0,
            1,
            "mean of (rank − 1) / items of the catalogue over relevant items, 1 for those beyond k",
            "",
            "Hu, Koren & Volinsky 2008, doi:10.1109/ICDM.2008.22");

    /// The metric.
    public PercentileRank() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new DepthScorer(cutoffs, inputs, asked);
    }

    private static final class DepthScorer extends AccuracyScorer {
        private final double catalogue;

        DepthScorer(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
            this.catalogue = inputs.catalogue().count();
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            Hits hits = view.hits();
            int hit = 0;
            double found = 0;
            double depth = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                for (; hit < hits.count() && hits.rank(hit) <= cutoffs[c]; hit++) {
                    found += hits.chance(hit);
                    depth += hits.chance(hit) * Math.min(1, (hits.rank(hit) - 1) / catalogue);
                }
                values[c] = (depth + view.relevant() - found) / view.relevant();
            }
        }
    }
}
