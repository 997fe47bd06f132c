package org.recscope.kernel.metric.calibration;

import java.util.Arrays;
import org.recscope.kernel.data.ItemCategories;

/// How much of each category is in a set of items: every item with categories weighs 1, or what its rank weighs, split
/// equally over its categories; items without any are left out. Reused from user to user; for one thread.
public final class Mix {
    private final ItemCategories categories;

    /// Weight by category; above 0 exactly for the first `size` of `present`, and for the places above all categories,
    /// so that these are never taken for one that was not there before.
    private final double[] weights;

    /// One longer than needed: the next place is written before it is known whether it is taken, which spares
    /// a branch that nobody can predict.
    private final int[] present;

    private int size;

    /// How many items with categories were added, and what they weigh together.
    private int items;

    private double total;

    /// `shares[n]`: what each category gets of an item that has `n`.
    private final double[] shares;

    private final int most;
    private final boolean packed;

    /// Nothing in it.
    ///
    /// @param categories of the items
    public Mix(ItemCategories categories) {
        this.categories = categories;
        this.most = categories.most();
        this.weights = new double[categories.size() + most];
        Arrays.fill(weights, categories.size(), weights.length, 1);
        this.present = new int[categories.size() + 1];
        this.shares = shares(Math.max(categories.size(), most));
        this.packed = categories.isPacked();
    }

    /// What each category gets of an item, by how many the item has.
    static double[] shares(int most) {
        double[] shares = new double[most + 1];
        for (int n = 1; n < shares.length; n++) {
            shares[n] = 1.0 / n;
        }
        return shares;
    }

    /// Forgets all items.
    public void clear() {
        for (int i = 0; i < size; i++) {
            weights[present[i]] = 0;
        }
        size = 0;
        items = 0;
        total = 0;
    }

    /// Adds an item that weighs 1.
    ///
    /// @param item an item code
    public void add(int item) {
        if (packed) {
            addPacked(categories.packed(item));
            return;
        }
        int from = categories.from(item);
        int to = categories.to(item);
        double share = shares[to - from];
        for (int s = from; s < to; s++) {
            share(categories.category(s), share);
        }
        items += from < to ? 1 : 0;
    }

    private void addPacked(long item) {
        long word = item;
        int left = (int) word & 0xFF;
        double share = shares[left];
        items += left > 0 ? 1 : 0;
        for (int place = 0; place < most; place++) {
            word >>>= Byte.SIZE;
            share((int) word & 0xFF, share);
        }
    }

    private void share(int category, double share) {
        double weight = weights[category];
        present[size] = category;
        size += weight == 0 ? 1 : 0;
        weights[category] = weight + share;
    }

    /// Adds an item; all items of a mix are added in the same of the two ways.
    ///
    /// @param item an item code
    /// @param weight above 0
    public void add(int item, double weight) {
        int from = categories.from(item);
        int to = categories.to(item);
        for (int s = from; s < to; s++) {
            int category = categories.category(s);
            present[size] = category;
            size += weights[category] == 0 ? 1 : 0;
            weights[category] += weight / (to - from);
        }
        total += from < to ? weight : 0;
    }

    /// How many items with categories were added that weigh 1.
    int items() {
        return items;
    }

    /// What all items weigh together.
    ///
    /// @return 0 when none has a category
    public double total() {
        return items + total;
    }

    /// How many categories are there.
    int size() {
        return size;
    }

    /// One of those that are there.
    int category(int index) {
        return present[index];
    }

    /// Weight of a category; all weights add up to the total.
    double weight(int category) {
        return weights[category];
    }

    /// What part of all is of a category.
    double share(int category) {
        return weights[category] / (items + total);
    }
}
