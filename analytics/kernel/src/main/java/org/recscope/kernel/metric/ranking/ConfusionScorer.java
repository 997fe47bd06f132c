package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// Counts a user's catalogue by recommended and relevant.
final class ConfusionScorer extends AccuracyScorer {
    /// A number of the four counts.
    @FunctionalInterface
    interface Reading {
        double of(double tp, double fp, double fn, double tn);
    }

    private final int catalogue;
    private final Reading reading;

    ConfusionScorer(int[] cutoffs, Inputs inputs, Parameters asked, Reading reading) {
        super(cutoffs, inputs, asked);
        this.catalogue = inputs.catalogue().count();
        this.reading = reading;
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
            double recommended = Denominators.k(view, cutoffs[c]);
            double missed = view.relevant() - found;
            double neither = Math.max(0, catalogue - recommended - missed);
            values[c] = reading.of(found, recommended - found, missed, neither);
        }
    }
}
