package org.recscope.analytics.loading;

import org.recscope.kernel.data.IntColumn;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;

/// Puts tied items in the order of their grades: the best first gives the upper bound of every accuracy metric, the
/// best
/// last the lower one.
final class TieOrder {
    private TieOrder() {}

    static RankedLists byGrade(RankedLists lists, Interactions truth, boolean best) {
        return lists.reordered(new ByGrade(truth, best));
    }

    private static final class ByGrade implements RankedLists.Reordering {
        private final Interactions truth;
        private final boolean best;
        private final StableSort sort = new StableSort();
        private int[] items = {};
        private double[] keys = {};

        ByGrade(Interactions truth, boolean best) {
            this.truth = truth;
            this.best = best;
        }

        @Override
        public void place(int user, RankedLists lists, IntColumn.Sink placed) {
            if (items.length < lists.length(user)) {
                items = new int[2 * lists.length(user)];
                keys = new double[items.length];
            }
            for (int start = lists.from(user), end; start < lists.to(user); start = end) {
                int tied = 0;
                end = start;
                do {
                    items[tied] = lists.item(end++);
                    double grade = user < truth.users() ? grade(truth, user, items[tied]) : 0;
                    keys[tied++] = best ? grade : -grade;
                } while (end < lists.to(user) && lists.tied(end));
                sort.descending(keys, items, 0, tied);
                for (int i = 0; i < tied; i++) {
                    placed.add(items[i]);
                }
            }
        }
    }

    private static double grade(Interactions truth, int user, int item) {
        int slot = truth.find(user, item);
        return slot < 0 ? 0 : Math.max(0, truth.grade(slot));
    }
}
