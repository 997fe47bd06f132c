package org.recscope.kernel.metric.distance;

import java.util.Arrays;
import org.recscope.kernel.data.ItemCategories;

/// How many labels two items share: a count of bits where there are at most 64 labels, a merge of sorted lists else.
final class LabelSets {
    private final ItemCategories labels;

    /// One bit a label; empty when there are more labels than bits.
    private final long[] bits;

    /// Labels in the slots of `labels`, ascending within an item; empty when bits suffice.
    private final int[] sorted;

    LabelSets(ItemCategories labels) {
        this.labels = labels;
        boolean few = labels.size() <= Long.SIZE;
        int items = labels.items();
        bits = new long[few ? items : 0];
        sorted = new int[few || items == 0 ? 0 : labels.to(items - 1)];
        for (int item = 0; item < items; item++) {
            for (int s = labels.from(item); s < labels.to(item); s++) {
                if (few) {
                    bits[item] |= 1L << labels.category(s);
                } else {
                    sorted[s] = labels.category(s);
                }
            }
            if (!few) {
                Arrays.sort(sorted, labels.from(item), labels.to(item));
            }
        }
    }

    int count(int item) {
        return labels.count(item);
    }

    int shared(int a, int b) {
        return sorted.length == 0 ? Long.bitCount(bits[a] & bits[b]) : merged(a, b);
    }

    private int merged(int a, int b) {
        int shared = 0;
        int i = labels.from(a);
        int j = labels.from(b);
        while (i < labels.to(a) && j < labels.to(b)) {
            int difference = sorted[i] - sorted[j];
            shared += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return shared;
    }
}
