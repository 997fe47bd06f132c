package org.recscope.analytics.study.figures;

import java.util.Arrays;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;

/// What users read and what they are shown, by category: the mean over users of the share each category has in their
/// history, or in the first `k` places of their list.
///
/// An item's weight is split equally over its categories, as in the `steck` metric, and every user weighs the same: a
/// user with a thousand interactions is one reader, not a thousand. Users without an item that has a category have no
/// share and are not counted. The shares of the others add up to 1.
public final class CategoryShares {
    private final double[] sums;
    private final double[] own;
    private int users;

    private CategoryShares(int categories) {
        sums = new double[categories];
        own = new double[categories];
    }

    /// Shares in what users did before.
    ///
    /// @param history what they did
    /// @param categories of the items
    /// @param chosen which users
    /// @return the mean shares
    public static CategoryShares ofHistory(Interactions history, ItemCategories categories, CodeSet chosen) {
        CategoryShares shares = new CategoryShares(categories.size());
        int known = Math.min(history.users(), chosen.size());
        for (int user = chosen.next(0); user >= 0 && user < known; user = chosen.next(user + 1)) {
            double weight = 0;
            for (int slot = history.from(user); slot < history.to(user); slot++) {
                weight += shares.add(categories, history.item(slot));
            }
            shares.close(weight);
        }
        return shares;
    }

    /// Shares in what users are shown.
    ///
    /// @param lists one run
    /// @param categories of the items
    /// @param chosen which users
    /// @param k how many places of each list, ≥ 1
    /// @return the mean shares
    public static CategoryShares ofLists(RankedLists lists, ItemCategories categories, CodeSet chosen, int k) {
        CategoryShares shares = new CategoryShares(categories.size());
        int known = Math.min(lists.users(), chosen.size());
        for (int user = chosen.next(0); user >= 0 && user < known; user = chosen.next(user + 1)) {
            int end = lists.from(user) + Math.min(lists.length(user), k);
            double weight = 0;
            for (int slot = lists.from(user); slot < end; slot++) {
                weight += shares.add(categories, lists.item(slot));
            }
            shares.close(weight);
        }
        return shares;
    }

    /// How many users the mean is over.
    ///
    /// @return users with at least one item that has a category
    public int users() {
        return users;
    }

    /// The mean share of a category.
    ///
    /// @param category its code
    /// @return from 0 to 1; `NaN` when no user has a share
    public double share(int category) {
        return users == 0 ? Double.NaN : sums[category] / users;
    }

    /// Splits one item over its categories.
    ///
    /// @return 1, or 0 for an item without category
    private double add(ItemCategories categories, int item) {
        if (item >= categories.items() || categories.count(item) == 0) {
            return 0;
        }
        double part = 1.0 / categories.count(item);
        for (int slot = categories.from(item); slot < categories.to(item); slot++) {
            own[categories.category(slot)] += part;
        }
        return 1;
    }

    /// Ends one user: what was collected becomes shares that add up to 1.
    private void close(double weight) {
        if (weight == 0) {
            return;
        }
        for (int category = 0; category < own.length; category++) {
            sums[category] += own[category] / weight;
        }
        Arrays.fill(own, 0);
        users++;
    }
}
