package org.recscope.kernel.metric.distance;

import java.util.Arrays;

/// Any distance, pair by pair.
final class VisitedPairs implements PairSum {
    private final ItemDistance distance;
    private int[] items = new int[64];
    private int count;
    private double sum;

    VisitedPairs(ItemDistance distance) {
        this.distance = distance;
    }

    @Override
    public void clear() {
        count = 0;
        sum = 0;
    }

    @Override
    public void add(int item) {
        for (int i = 0; i < count; i++) {
            sum += distance.between(items[i], item);
        }
        if (count == items.length) {
            items = Arrays.copyOf(items, Math.multiplyExact(count, 2));
        }
        items[count++] = item;
    }

    @Override
    public double sum() {
        return sum;
    }
}
