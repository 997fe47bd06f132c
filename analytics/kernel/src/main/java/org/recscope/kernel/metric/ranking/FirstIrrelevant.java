package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// Counts pairs of a relevant item and one of the first k irrelevant ones that stand in the right order.
final class FirstIrrelevant extends AccuracyScorer {
    static final Parameter SHORT = Parameter.choice(
            "short", "lists that end too soon: what is missing stands below, or undefined", "below", "undefined");

    /// How many relevant items are compared.
    private final HitScorer.Norm positives;

    private final boolean shortUndefined;

    FirstIrrelevant(int[] cutoffs, Inputs inputs, Parameters asked, HitScorer.Norm positives) {
        super(cutoffs, inputs, asked);
        this.positives = positives;
        this.shortUndefined = asked.is(SHORT, "undefined");
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        for (int c = 0; c < cutoffs.length; c++) {
            values[c] = value(user, view, Denominators.k(view, cutoffs[c]), positives.of(view, cutoffs[c]));
        }
    }

    private double value(UserCursor user, AccuracyView view, int k, double wanted) {
        RankedLists lists = user.lists();
        int found = 0;
        int last = 0;
        double right = 0;
        for (int i = 0; i < user.length() && found < wanted; i++) {
            int slot = user.from() + i;
            last = lists.hasRanks() ? lists.rank(slot) : i + 1;
            if (view.gain(lists.item(slot)) > 0) {
                found++;
                right += Math.max(0, k - (last - found));
            }
        }
        boolean told = found >= wanted || last - found >= k;
        return shortUndefined && !told ? Double.NaN : right / Math.max(1, k * wanted);
    }
}
