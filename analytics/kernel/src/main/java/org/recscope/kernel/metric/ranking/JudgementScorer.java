package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Judging;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Counts items of a list with or without a judgement.
final class JudgementScorer implements Scorer {
    private final int[] cutoffs;
    private final AccuracyView view;
    private final boolean judged;
    private final boolean overK;

    JudgementScorer(int[] cutoffs, Inputs inputs, Parameters asked, boolean judged, boolean overK) {
        this.cutoffs = cutoffs;
        this.view = new AccuracyView(inputs, Judging.of(asked, Gain.LINEAR, Discount.NONE));
        this.judged = judged;
        this.overK = overK;
    }

    @Override
    public void score(UserCursor user, double[] values) {
        view.at(user);
        int rank = 0;
        int counted = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (; rank < end; rank++) {
                counted += view.judged(user.lists().item(user.from() + rank)) == judged ? 1 : 0;
            }
            int items = overK ? Denominators.k(view, cutoffs[c]) : end;
            values[c] = !view.anyJudged() ? Double.NaN : items == 0 ? 0 : (double) counted / items;
        }
    }
}
