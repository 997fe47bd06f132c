package org.recscope.analytics.evaluation;

import org.recscope.analytics.loading.RawList;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.UserCursor;

/// NDCG@10 of a list exactly as a file had it: repeated items counted each time, ranks as stated. Can exceed 1.
final class StatedRanks {
    private final Interactions truth;
    private final UserCursor cursor;

    StatedRanks(Inputs inputs) {
        truth = inputs.truth();
        cursor = new UserCursor(inputs);
    }

    /// Each row at its position, repetitions included.
    double byPosition(RawList list) {
        double sum = 0;
        for (int i = 0; i < Math.min(Findings.CUTOFF, list.length()); i++) {
            sum += gain(list, i) * Discount.LOG2.at(i + 1);
        }
        return normalised(sum, list.user());
    }

    /// Each row at the rank it states.
    double byRank(RawList list) {
        double sum = 0;
        for (int i = 0; i < list.length(); i++) {
            if (list.rank(i) <= Findings.CUTOFF) {
                sum += gain(list, i) * Discount.LOG2.at((int) Math.max(1, list.rank(i)));
            }
        }
        return normalised(sum, list.user());
    }

    private double gain(RawList list, int position) {
        int slot = truth.find(list.user(), list.item(position));
        return slot < 0 ? 0 : Math.max(0, truth.grade(slot));
    }

    private double normalised(double sum, int user) {
        cursor.toUser(user);
        AccuracyView view = cursor.standard();
        return view.relevant() == 0 ? Double.NaN : sum / view.ideal(Findings.CUTOFF);
    }
}
