package org.recscope.kernel.metric.ranking;

import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.UserCursor;

/// Scores metrics that read the list item by item, what came before deciding what an item counts. Tied items stand in
/// the order of the file.
final class WalkScorer extends AccuracyScorer {
    /// What is kept on the way down one list; for one thread.
    interface Walk {
        /// At the top of a list.
        void start(AccuracyView view);

        /// One item further down.
        void step(int rank, int item, double gain, AccuracyView view);

        /// The value when the list is cut here.
        double value(int cutoff, AccuracyView view);
    }

    private final Walk walk;

    WalkScorer(int[] cutoffs, Inputs inputs, Parameters asked, Walk walk) {
        super(cutoffs, inputs, asked);
        this.walk = walk;
    }

    WalkScorer(int[] cutoffs, Inputs inputs, Parameters asked, Gain gain, Discount discount, Walk walk) {
        super(cutoffs, inputs, asked, gain, discount);
        this.walk = walk;
    }

    @Override
    void score(UserCursor user, AccuracyView view, double[] values) {
        RankedLists lists = user.lists();
        int slot = user.from();
        int end = slot + user.length();
        int left = 0;
        walk.start(view);
        for (int c = 0; c < cutoffs.length; c++) {
            for (; slot < end; slot++) {
                int item = lists.item(slot);
                if (view.leftOut(item)) {
                    left++;
                    continue;
                }
                int place = lists.hasRanks() ? lists.rank(slot) : slot - user.from() + 1;
                if (place - left > cutoffs[c]) {
                    break;
                }
                walk.step(place - left, item, view.gain(item), view);
            }
            values[c] = walk.value(cutoffs[c], view);
        }
    }
}
