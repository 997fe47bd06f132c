package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;

/// Expected reciprocal rank: Σᵣ (1 / r) Sᵣ Πᵢ₌₁…ᵣ₋₁ (1 − Sᵢ), Sᵣ = (2^gᵣ − 1) / 2^max the chance that the item at rank
/// r
/// ends the search.
///
/// - max is the highest grade there is: that of the truth unless said (gdeval: 4).
/// - Range: \[0, 1), higher is better. Ties: the order of the file.
/// - Source: Chapelle et al. 2009, doi:10.1145/1645953.1646033.
public final class ExpectedReciprocalRank extends AccuracyMetric {
    private static final Description DESCRIPTION = new Description(
            "err",
            "Expected reciprocal rank",
            "How soon is a reader content who stops at what is good enough?",
            Direction.HIGHER,
            0,
            1,
            "Σ (1 / r) S(r) Π (1 − S(i)) over the ranks i < r ≤ k, S = (2^grade − 1) / 2^max",
            "",
            "Chapelle et al. 2009, doi:10.1145/1645953.1646033");

    /// The metric.
    public ExpectedReciprocalRank() {
        super(DESCRIPTION, HighestGrade.MAX);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new WalkScorer(cutoffs, inputs, asked, new Cascade(HighestGrade.of(inputs, asked)));
    }

    private static final class Cascade implements WalkScorer.Walk {
        private final double scale;
        private double searching;
        private double sum;

        Cascade(double max) {
            this.scale = Math.pow(2, max);
        }

        @Override
        public void start(AccuracyView view) {
            searching = 1;
            sum = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            double stop = Math.min(1, (Math.pow(2, gain) - 1) / scale);
            sum += searching * stop / rank;
            searching *= 1 - stop;
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            return sum;
        }
    }
}
