package org.recscope.kernel.metric.diversity;

import org.recscope.kernel.data.ItemCategories;

/// How often each label occurs in a list; emptied in the time of the labels that occur. For one thread.
final class LabelTally {
    private final ItemCategories labels;
    private final int[] counts;

    /// Labels that occur, `distinct` of them.
    private final int[] present;

    private int distinct;
    private int total;

    LabelTally(ItemCategories labels) {
        this.labels = labels;
        this.counts = new int[labels.size()];
        this.present = new int[labels.size()];
    }

    void clear() {
        for (int i = 0; i < distinct; i++) {
            counts[present[i]] = 0;
        }
        distinct = 0;
        total = 0;
    }

    void add(int item) {
        for (int s = labels.from(item); s < labels.to(item); s++) {
            int label = labels.category(s);
            if (counts[label]++ == 0) {
                present[distinct++] = label;
            }
            total++;
        }
    }

    /// How many different labels occur.
    int distinct() {
        return distinct;
    }

    /// How many labels occur, each as often as it does.
    int total() {
        return total;
    }

    /// One of the labels that occur.
    int label(int index) {
        return present[index];
    }

    int count(int label) {
        return counts[label];
    }
}
