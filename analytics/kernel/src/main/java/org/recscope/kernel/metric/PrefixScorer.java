package org.recscope.kernel.metric;

import org.recscope.kernel.data.RankedLists;

/// Walks a list once from the top and reads a value at each cut-off.
public abstract class PrefixScorer implements Scorer {
    private final int[] cutoffs;

    /// A scorer for one thread.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    protected PrefixScorer(int[] cutoffs) {
        this.cutoffs = cutoffs;
    }

    /// Stands before the first item of a user's list.
    ///
    /// @param user where the cursor stands
    protected abstract void begin(UserCursor user);

    /// Takes the next item.
    ///
    /// @param item an item code
    /// @param rank its place in the list, from 1
    protected abstract void add(int item, int rank);

    /// The value of what was taken so far.
    ///
    /// @param taken how many items
    /// @param cutoff where the list is cut; larger than `taken` when the list is shorter
    /// @return `NaN` where it cannot be defined
    protected abstract double value(int taken, int cutoff);

    @Override
    public final void score(UserCursor user, double[] values) {
        RankedLists lists = user.lists();
        int from = user.from();
        int rank = 0;
        begin(user);
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            while (rank < end) {
                int item = lists.item(from + rank);
                add(item, ++rank);
            }
            values[c] = value(end, cutoffs[c]);
        }
    }
}
