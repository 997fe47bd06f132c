package org.recscope.analytics.study.figures;

import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;

/// How often each item of the catalogue stands in the first `k` places of a list. Items recommended from outside the
/// catalogue have no place in it and are not counted, as for the Gini coefficient of the evaluation.
public final class ItemExposure {
    private ItemExposure() {}

    /// Counts.
    ///
    /// @param lists one run
    /// @param users whose lists
    /// @param catalogue the items that could be recommended
    /// @param k how many places of each list, ≥ 1
    /// @return a count for each item of the catalogue, in order of code; 0 for one that nobody was shown
    public static int[] counts(RankedLists lists, CodeSet users, CodeSet catalogue, int k) {
        int[] byItem = new int[catalogue.size()];
        int known = Math.min(lists.users(), users.size());
        for (int user = users.next(0); user >= 0 && user < known; user = users.next(user + 1)) {
            int end = lists.from(user) + Math.min(lists.length(user), k);
            for (int slot = lists.from(user); slot < end; slot++) {
                int item = lists.item(slot);
                if (item < byItem.length) {
                    byItem[item]++;
                }
            }
        }
        int[] counts = new int[catalogue.count()];
        int next = 0;
        for (int item = catalogue.next(0); item >= 0; item = catalogue.next(item + 1)) {
            counts[next++] = byItem[item];
        }
        return counts;
    }
}
