package org.recscope.kernel.metric.calibration;

import java.util.Arrays;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;

/// How much of each category is in a list, weighed as in a {@link Mix}, for who only asks about categories known from
/// elsewhere: which ones are there is not kept. Reused from user to user; for one thread.
final class ListWeights {
    /// Up to here forgetting all categories costs less than going through the list again.
    private static final int FEW = 64;

    private final ItemCategories categories;

    /// By category; what lies above all of them is of no meaning.
    private final double[] weights;

    /// `shares[n]`: what each category gets of an item that has `n`.
    private final double[] shares;

    private final int most;
    private final boolean packed;
    private int items;

    ListWeights(ItemCategories categories) {
        this.categories = categories;
        this.most = categories.most();
        this.weights = new double[categories.size() + most];
        this.packed = categories.isPacked();
        this.shares = Mix.shares(categories.size());
    }

    void add(int item) {
        if (packed) {
            addPacked(categories.packed(item));
        } else {
            addSlots(item);
        }
    }

    private void addPacked(long item) {
        long word = item;
        int left = (int) word & 0xFF;
        double share = shares[left];
        items += left > 0 ? 1 : 0;
        for (int place = 0; place < most; place++) {
            word >>>= Byte.SIZE;
            weights[(int) word & 0xFF] += share;
        }
    }

    private void addSlots(int item) {
        int from = categories.from(item);
        int to = categories.to(item);
        double share = shares[to - from];
        for (int s = from; s < to; s++) {
            weights[categories.category(s)] += share;
        }
        items += from < to ? 1 : 0;
    }

    /// How many items with categories were added.
    int items() {
        return items;
    }

    /// Weight of a category; all weights add up to `items`.
    double weight(int category) {
        return weights[category];
    }

    /// Forgets everything.
    ///
    /// @param lists where the added items are
    /// @param from slot of the first
    /// @param to slot after the last
    void clear(RankedLists lists, int from, int to) {
        items = 0;
        if (weights.length <= FEW) {
            Arrays.fill(weights, 0);
            return;
        }
        for (int slot = from; slot < to; slot++) {
            int item = lists.item(slot);
            for (int s = categories.from(item); s < categories.to(item); s++) {
                weights[categories.category(s)] = 0;
            }
        }
    }
}
