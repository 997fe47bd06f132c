package org.recscope.kernel.metric;

import org.recscope.kernel.data.CodeSet;

/// Adds up the attention that each item of the catalogue gets and reads a number off it, cut-off by cut-off.
public final class ItemAttention implements Gatherer {
    private final int[] cutoffs;
    private final Discount discount;
    private final Reading reading;

    /// Place of each item among those of the catalogue; −1 outside of it.
    private final int[] places;

    private final int items;

    /// A gatherer for one thread.
    ///
    /// @param cutoffs ranks looked at, strictly ascending
    /// @param catalogue the items that count
    /// @param discount attention of a rank
    /// @param reading the metric
    public ItemAttention(int[] cutoffs, CodeSet catalogue, Discount discount, Reading reading) {
        this.cutoffs = cutoffs;
        this.discount = discount;
        this.reading = reading;
        this.places = new int[catalogue.size()];
        int place = 0;
        for (int item = 0; item < places.length; item++) {
            places[item] = catalogue.contains(item) ? place++ : -1;
        }
        this.items = place;
    }

    /// Reads a number off the attention of all items.
    @FunctionalInterface
    public interface Reading {
        /// The number.
        ///
        /// @param attention of catalogue item `i` in `attention[from + i]`; may be below 0 by rounding
        /// @param from where the first item stands
        /// @param to where the last has ended
        /// @return `NaN` where it cannot be defined
        double of(double[] attention, int from, int to);
    }

    @Override
    public int size() {
        return Math.multiplyExact(items, cutoffs.length);
    }

    @Override
    public void add(UserCursor user, double[] sums) {
        for (int c = 0; c < cutoffs.length; c++) {
            int end = Math.min(cutoffs[c], user.length());
            for (int rank = 1; rank <= end; rank++) {
                int place = places[user.lists().item(user.from() + rank - 1)];
                if (place >= 0) {
                    sums[c * items + place] += discount.at(rank);
                }
            }
        }
    }

    @Override
    public void read(double[] sums, double[] values) {
        for (int c = 0; c < cutoffs.length; c++) {
            values[c] = reading.of(sums, c * items, (c + 1) * items);
        }
    }
}
