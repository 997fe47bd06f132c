package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;

/// A reader goes down the list and at every rank goes on with a chance that a {@link Patience} gives; the value is the
/// gain a look: Σ reachᵣ gainᵣ / Σ reachᵣ, reachᵣ the chance to look at rank r. The list goes on without gain to a
/// depth
/// of 1000, as in cwl_eval.
///
/// Source of the frame: Moffat, Thomas & Scholer 2013, doi:10.1145/2505515.2507665; Azzopardi, Thomas & Moffat 2019,
/// doi:10.1145/3331184.3331398.
final class BrowsingScorer {
    /// The chance to go on from a rank to the next.
    @FunctionalInterface
    interface Patience {
        double goOn(int rank, double gain, double gainSoFar, int cutoff);
    }

    static final Parameter MIN = Parameter.number("min", "the grade that is worth nothing", 0, 0, 1e9);

    static final Parameter TARGET = Parameter.number("target", "how much gain the reader came for", 1, 0, 1e9);

    /// Deeper than this nobody looks.
    private static final int DEPTH = 1000;

    private BrowsingScorer() {}

    static WalkScorer of(int[] cutoffs, Inputs inputs, Parameters asked, Patience patience) {
        double max = HighestGrade.of(inputs, asked);
        return new WalkScorer(cutoffs, inputs, asked, new Reader(patience, asked.number(MIN), max));
    }

    private static final class Reader implements WalkScorer.Walk {
        private final Patience patience;
        private final double min;
        private final double max;

        /// Gains of ranks 1 … `ranks`, in \[0, 1\].
        private final double[] gains = new double[DEPTH + 1];

        private int ranks;

        Reader(Patience patience, double min, double max) {
            this.patience = patience;
            this.min = min;
            this.max = max;
        }

        @Override
        public void start(AccuracyView view) {
            ranks = 0;
        }

        @Override
        public void step(int rank, int item, double gain, AccuracyView view) {
            if (rank <= DEPTH) {
                while (++ranks < rank) {
                    gains[ranks] = 0;
                }
                gains[rank] = Math.max(0, Math.min(max, gain) - min) / (max - min);
            }
        }

        @Override
        public double value(int cutoff, AccuracyView view) {
            double reach = 1;
            double looks = 0;
            double seen = 0;
            double soFar = 0;
            for (int rank = 1; rank <= Math.min(cutoff, DEPTH) && reach > 0; rank++) {
                double gain = rank <= ranks ? gains[rank] : 0;
                looks += reach;
                seen += reach * gain;
                soFar += gain;
                reach *= patience.goOn(rank, gain, soFar, cutoff);
            }
            return looks == 0 ? 0 : seen / looks;
        }
    }
}
