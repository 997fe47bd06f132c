package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// Counts items of a list.
final class CountScorer extends AccuracyScorer {
    /// Which items.
    enum What {
        LISTED,
        RELEVANT,
        HITS,
        IRRELEVANT
    }

    private final What what;

    CountScorer(int[] cutoffs, Inputs inputs, Parameters asked, What what) {
        super(cutoffs, inputs, asked);
        this.what = what;
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        for (int c = 0; c < cutoffs.length; c++) {
            values[c] = count(user, view, cutoffs[c]);
        }
    }

    private double count(UserCursor user, AccuracyView view, int cutoff) {
        switch (what) {
            case LISTED:
                return Math.min(cutoff, view.length());
            case RELEVANT:
                return view.relevant();
            case HITS:
                return hits(view.hits(), cutoff);
            default:
                return irrelevant(user, view, Math.min(cutoff, user.length()));
        }
    }

    private static double hits(Hits hits, int cutoff) {
        double found = 0;
        for (int i = 0; i < hits.count() && hits.rank(i) <= cutoff; i++) {
            found += hits.chance(i);
        }
        return found;
    }

    private static double irrelevant(UserCursor user, AccuracyView view, int end) {
        int irrelevant = 0;
        for (int slot = user.from(); slot < user.from() + end; slot++) {
            int item = user.lists().item(slot);
            irrelevant += view.judged(item) && view.gain(item) == 0 ? 1 : 0;
        }
        return irrelevant;
    }
}
