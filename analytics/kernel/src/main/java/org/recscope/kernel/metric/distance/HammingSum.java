package org.recscope.kernel.metric.distance;

import java.util.Arrays;
import org.recscope.kernel.data.ItemCategories;

/// Hamming distances from how many items have each label: a label splits m items into n that have it and m − n that
/// have not, which is n (m − n) differing pairs. A whole number, exact.
final class HammingSum implements PairSum {
    private final ItemCategories labels;
    private final int[] counts;

    /// Items added, and labels they have together.
    private long items;

    private long total;
    private long sum;

    HammingSum(ItemCategories labels) {
        this.labels = labels;
        this.counts = new int[labels.size()];
    }

    @Override
    public void clear() {
        Arrays.fill(counts, 0);
        items = 0;
        total = 0;
        sum = 0;
    }

    @Override
    public void add(int item) {
        long shared = 0;
        for (int s = labels.from(item); s < labels.to(item); s++) {
            shared += counts[labels.category(s)]++;
        }
        int own = labels.count(item);
        sum += own * items + total - 2 * shared;
        items++;
        total += own;
    }

    @Override
    public double sum() {
        return sum;
    }
}
