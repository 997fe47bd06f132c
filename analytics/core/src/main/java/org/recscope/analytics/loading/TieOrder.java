package org.recscope.analytics.loading;

import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;

/// Puts tied items in the order of their grades: the best first gives the upper bound of every accuracy metric, the
/// best
/// last the lower one.
final class TieOrder {
    private TieOrder() {}

    static RankedLists byGrade(RankedLists lists, Interactions truth, boolean best) {
        int[] items = new int[lists.rows()];
        int[] offsets = new int[lists.users() + 1];
        double[] keys = new double[lists.rows()];
        StableSort sort = new StableSort();
        for (int user = 0; user < lists.users(); user++) {
            offsets[user + 1] = lists.to(user);
            for (int start = lists.from(user), end; start < lists.to(user); start = end) {
                end = start;
                do {
                    items[end] = lists.item(end);
                    double grade = user < truth.users() ? grade(truth, user, items[end]) : 0;
                    keys[end++] = best ? grade : -grade;
                } while (end < lists.to(user) && lists.tied(end));
                sort.descending(keys, items, start, end);
            }
        }
        return new RankedLists(offsets, items);
    }

    private static double grade(Interactions truth, int user, int item) {
        int slot = truth.find(user, item);
        return slot < 0 ? 0 : Math.max(0, truth.grade(slot));
    }
}
