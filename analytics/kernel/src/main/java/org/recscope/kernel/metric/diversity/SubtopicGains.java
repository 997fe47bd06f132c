package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.data.ItemCategories;

/// What an item is worth after others: 1 for each of its categories, less by a factor for every time the category was
/// there before. For one thread.
final class SubtopicGains {
    private final ItemCategories labels;
    private final LabelTally seen;
    private final double rest;

    /// `rest` to the power of its place, as far as it was needed.
    private double[] powers = {1};

    /// Nothing seen yet.
    ///
    /// @param labels the categories
    /// @param alpha how much less a category is worth the next time, in \[0, 1\]
    SubtopicGains(ItemCategories labels, double alpha) {
        this.labels = labels;
        this.seen = new LabelTally(labels);
        this.rest = 1 - alpha;
    }

    void clear() {
        seen.clear();
    }

    /// What the item is worth now.
    double gain(int item) {
        double gain = 0;
        for (int s = labels.from(item); s < labels.to(item); s++) {
            gain += power(seen.count(labels.category(s)));
        }
        return gain;
    }

    /// Sees the item.
    void add(int item) {
        seen.add(item);
    }

    /// How many categories were seen.
    int distinct() {
        return seen.distinct();
    }

    double power(int times) {
        if (times >= powers.length) {
            double[] more = java.util.Arrays.copyOf(powers, 2 * times);
            for (int i = powers.length; i < more.length; i++) {
                more[i] = more[i - 1] * rest;
            }
            powers = more;
        }
        return powers[times];
    }
}
