package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// R-precision: relevant items in the first n ranks / n, n = min(k, |R|).
///
/// - `denominator=relevant` divides by |R| also where k is smaller; `zeros=undefined` leaves users without a hit out,
///   which flatters every model that misses somebody (a defect of one system, kept for comparison with it).
/// - `multiple` looks down to that many times |R|, rounded as trec_eval does (up from a tenth on).
/// - Range: \[0, 1\], higher is better. Ties: a relevant item counts by its chance to stand within the cut-off.
/// - Source: Buckley & Voorhees 2000, doi:10.1145/345508.345543.
public final class RPrecision extends AccuracyMetric {
    private static final Parameter MULTIPLE =
            Parameter.number("multiple", "how many times |R| ranks are looked at", 1, 0.01, 1000);

    private static final Parameter DENOMINATOR =
            Parameter.choice("denominator", "min(k, |R|), or |R|", "capped", "relevant");

    private static final Parameter ZEROS =
            Parameter.choice("zeros", "users without a hit count as 0, or are undefined", "count", "undefined");

    private static final Description DESCRIPTION = new Description(
            "r-precision",
            "R-precision",
            "What share of the first |R| items is relevant?",
            Direction.HIGHER,
            0,
            1,
            "relevant items in the first min(k, |R|) ranks / min(k, |R|)",
            "",
            "Buckley & Voorhees 2000, doi:10.1145/345508.345543");

    /// The metric.
    public RPrecision() {
        super(DESCRIPTION, MULTIPLE, DENOMINATOR, ZEROS);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new AtRelevant(cutoffs, inputs, asked);
    }

    private static final class AtRelevant extends AccuracyScorer {
        /// What trec_eval adds before it cuts the fraction off.
        private static final double ROUNDING = 0.9;

        private final double multiple;
        private final boolean overRelevant;
        private final boolean zerosUndefined;

        AtRelevant(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
            this.multiple = asked.number(MULTIPLE);
            this.overRelevant = asked.is(DENOMINATOR, "relevant");
            this.zerosUndefined = asked.is(ZEROS, "undefined");
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            Hits hits = view.hits();
            int ranks = (int) (multiple * view.relevant() + ROUNDING);
            double sum = 0;
            int hit = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                int n = Math.min(cutoffs[c], ranks);
                while (hit < hits.count() && hits.rank(hit) <= n) {
                    sum += hits.chance(hit++);
                }
                values[c] = sum == 0 && zerosUndefined ? Double.NaN : sum / (overRelevant ? ranks : n);
            }
        }
    }
}
