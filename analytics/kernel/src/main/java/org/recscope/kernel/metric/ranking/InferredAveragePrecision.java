package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Inferred average precision: average precision estimated from judgements of a sample. At a relevant item of rank r
/// the
/// expected precision is 1/r + ((r − 1)/r) · (pooled above / (r − 1)) · (relevant above + ε) / (judged above + 2 ε).
///
/// - Pooled are the items with a grade; judged are those with one of 0 or more; others are outside the pool. ε =
/// 0.00001, as in trec_eval.
/// - Range: \[0, 1\], higher is better. Ties: the order of the file.
/// - Source: Yilmaz & Aslam 2006, doi:10.1145/1183614.1183633.
public final class InferredAveragePrecision extends AccuracyMetric {
    private static final double EPSILON = 0.00001;

    private static final Description DESCRIPTION = new Description(
            "inf-ap",
            "Inferred AP",
            "How pure is the list, where only a sample was judged?",
            Direction.HIGHER,
            0,
            1,
            "Σ expected precision at relevant items / |R|, expected over what was judged above",
            "",
            "Yilmaz & Aslam 2006, doi:10.1145/1183614.1183633");

    /// The metric.
    public InferredAveragePrecision() {
        super(DESCRIPTION);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, new Inference());
    }

    private static final class Inference implements WalkScorer.Walk {
        private int relevant;
        private int irrelevant;
        private int unjudged;
        private double sum;

        @Override
        public void start(AccuracyView view) {
            relevant = 0;
            irrelevant = 0;
            unjudged = 0;
            sum = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            if (gain > 0) {
                double judged = relevant + irrelevant;
                sum += (1 + (judged + unjudged) * (relevant + EPSILON) / (judged + 2 * EPSILON)) / rank;
                relevant++;
            } else if (view.grade(item) >= 0) {
                irrelevant++;
            } else if (view.judged(item)) {
                unjudged++;
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            return sum / view.relevant();
        }
    }
}
