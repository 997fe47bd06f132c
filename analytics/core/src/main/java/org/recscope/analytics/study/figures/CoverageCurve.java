package org.recscope.analytics.study.figures;

import java.util.Arrays;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;

/// How much of the catalogue anybody is shown within the first `k` ranks, for every `k` there is: an item counts from
/// the
/// best rank on that it has with anybody. One look at every list, whatever the number of ranks; at each `k` the same
/// number as the metric `coverage@k`.
///
/// - Source: Ge, Delgado-Battenfeld & Jannach 2010, doi:10.1145/1864708.1864761.
public final class CoverageCurve {
    /// Longer lists are looked at this far.
    public static final int MOST = 1000;

    /// At `k − 1`: items of the catalogue in anybody's first `k` ranks.
    private final int[] items;

    private final int catalogue;

    private CoverageCurve(int[] items, int catalogue) {
        this.items = items;
        this.catalogue = catalogue;
    }

    /// The curve of a run.
    ///
    /// @param lists one run
    /// @param users whose lists
    /// @param catalogue the items that could be recommended
    /// @return a point for each rank of the longest list, at most {@link #MOST}
    public static CoverageCurve of(RankedLists lists, CodeSet users, CodeSet catalogue) {
        int[] best = new int[catalogue.size()];
        Arrays.fill(best, MOST);
        int longest = 0;
        int known = Math.min(lists.users(), users.size());
        for (int user = users.next(0); user >= 0 && user < known; user = users.next(user + 1)) {
            int length = Math.min(lists.length(user), MOST);
            longest = Math.max(longest, length);
            for (int rank = 0; rank < length; rank++) {
                int item = lists.item(lists.from(user) + rank);
                if (item < best.length) {
                    best[item] = Math.min(best[item], rank);
                }
            }
        }
        return new CoverageCurve(counted(best, catalogue, longest), catalogue.count());
    }

    private static int[] counted(int[] best, CodeSet catalogue, int longest) {
        int[] items = new int[longest];
        for (int item = catalogue.next(0); item >= 0; item = catalogue.next(item + 1)) {
            if (best[item] < longest) {
                items[best[item]]++;
            }
        }
        Arrays.parallelPrefix(items, Integer::sum);
        return items;
    }

    /// How many ranks it has.
    ///
    /// @return the length of the longest list, at most {@link #MOST}
    public int ranks() {
        return items.length;
    }

    /// The share of the catalogue within the first ranks.
    ///
    /// @param k how many ranks, ≥ 1; beyond the longest list nothing is added
    /// @return in \[0, 1\]; `NaN` for an empty catalogue
    public double at(int k) {
        int shown = items.length == 0 ? 0 : items[Math.min(k, items.length) - 1];
        return catalogue == 0 ? Double.NaN : (double) shown / catalogue;
    }
}
