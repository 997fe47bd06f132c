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

/// What a list is worth when every item has its price: a · hits + b · other items of the list + c · relevant items
/// missed
/// + d · other items of the catalogue not recommended, over the first `k` ranks.
///
/// - As it is when nobody says: hits minus misses in the list. Range: (−∞, ∞), higher is better. An empty list: the
/// price
///   of what it misses. Ties: the expected number of hits.
/// - Source: trec_eval, measure `utility`; Lewis 1995, doi:10.1145/215206.215366.
public final class Utility extends AccuracyMetric {
    private static final Parameter HIT =
            Parameter.number("hit", "what a relevant item of the list is worth", 1, 0, 1e6);
    private static final Parameter VAIN =
            Parameter.number("vain", "what any other item of the list is worth", -1, -1e6, 0);
    private static final Parameter MISSED =
            Parameter.number("missed", "what a relevant item is worth that the list lacks", 0, -1e6, 0);
    private static final Parameter SPARED =
            Parameter.number("spared", "what any other item is worth that the list lacks", 0, 0, 1e6);

    private static final Description DESCRIPTION = new Description(
            "utility",
            "Utility",
            "What is the list worth when hits gain and other items cost?",
            Direction.HIGHER,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            "hits − other items of the first k ranks; each of four kinds of items at its own price",
            "",
            "trec_eval, measure utility; Lewis 1995, doi:10.1145/215206.215366");

    /// The metric.
    public Utility() {
        super(DESCRIPTION, HIT, VAIN, MISSED, SPARED);
    }

    @Override
    Scorer scorer(int[] cutoffs, Inputs inputs, Parameters asked) {
        return new Prices(cutoffs, inputs, asked);
    }

    private static final class Prices extends AccuracyScorer {
        private final double hit;
        private final double vain;
        private final double missed;
        private final double spared;
        private final int catalogue;

        Prices(int[] cutoffs, Inputs inputs, Parameters asked) {
            super(cutoffs, inputs, asked);
            hit = asked.number(HIT);
            vain = asked.number(VAIN);
            missed = asked.number(MISSED);
            spared = asked.number(SPARED);
            catalogue = inputs.catalogue().count();
        }

        @Override
        void score(UserCursor user, AccuracyView view, double[] values) {
            Hits hits = view.hits();
            int next = 0;
            double found = 0;
            for (int c = 0; c < cutoffs.length; c++) {
                for (; next < hits.count() && hits.rank(next) <= cutoffs[c]; next++) {
                    found += hits.chance(next);
                }
                double others = Math.min(cutoffs[c], view.length()) - found;
                double lacking = view.relevant() - found;
                double rest = Math.max(0, catalogue - found - others - lacking);
                values[c] = hit * found + vain * others + missed * lacking + spared * rest;
            }
        }
    }
}
