package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Binary preference: (1 / |R|) Σ over the relevant items found of 1 − min(n, |R|) / min(|N|, |R|), n the items judged
/// irrelevant above it, N all that were judged irrelevant to the user. Items nobody judged do not count at all.
///
/// - Needs grades of 0 for items judged irrelevant (below 0: not judged); without any of them it is the recall.
/// - Range: \[0, 1\], higher is better. Ties: the order of the file.
/// - Source: Buckley & Voorhees 2004, doi:10.1145/1008992.1009000, with the divisor of trec_eval.
public final class Bpref extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "bpref",
            "bpref",
            "How often do relevant items stand above items judged irrelevant?",
            Direction.HIGHER,
            0,
            1,
            "(1 / |R|) Σ 1 − min(n, |R|) / min(|N|, |R|) over relevant items found, n judged irrelevant ones above",
            "",
            "Buckley & Voorhees 2004, doi:10.1145/1008992.1009000");

    /// The metric.
    public Bpref() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, new Preferences());
    }

    private static final class Preferences implements WalkScorer.Walk {
        private int irrelevant;
        private double sum;

        @Override
        public void start(AccuracyView view) {
            irrelevant = 0;
            sum = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            if (gain > 0) {
                double bound = Math.min(view.irrelevant(), view.relevant());
                sum += irrelevant == 0 ? 1 : 1 - Math.min(irrelevant, view.relevant()) / bound;
            } else if (view.grade(item) >= 0) {
                irrelevant++;
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            return sum / view.relevant();
        }
    }
}
