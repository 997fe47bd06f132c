package org.recscope.kernel.tally;

import java.util.Arrays;

/// How often each item of the catalogue was recommended. Counts are whole numbers, so that tallies merge in any order
/// to the same result. Holds the items that were recommended at all; the rest of the catalogue counts 0.
public final class Exposure {
    /// Counts below this are sorted by counting them; the few above, by comparing.
    private static final int COUNTED = 1 << 12;

    private final int catalogue;
    private int[] counts = {};
    private int size;
    private int[] histogram = {};
    private int[] large = {};

    /// An empty tally.
    ///
    /// @param catalogue how many items could have been recommended
    public Exposure(int catalogue) {
        this.catalogue = catalogue;
    }

    /// Empties the tally.
    ///
    /// @param items how many items it counts from now on, at most the catalogue
    public void clear(int items) {
        if (counts.length < items) {
            counts = new int[items];
        } else {
            Arrays.fill(counts, 0, Math.max(size, items), 0);
        }
        size = items;
    }

    /// Counts an item once more.
    ///
    /// @param item its place among the items counted
    public void add(int item) {
        counts[item]++;
    }

    /// Adds what another tally of the same items counted.
    ///
    /// @param other stays as it is
    public void merge(Exposure other) {
        for (int i = 0; i < size; i++) {
            counts[i] += other.counts[i];
        }
    }

    /// Becomes what is left of a whole without one of its parts.
    ///
    /// @param whole a tally of the same items
    /// @param part what was merged into the whole
    public void difference(Exposure whole, Exposure part) {
        clear(whole.size);
        for (int i = 0; i < size; i++) {
            counts[i] = whole.counts[i] - part.counts[i];
        }
    }

    /// How many items could have been recommended.
    ///
    /// @return the items that were not are among them
    public int catalogue() {
        return catalogue;
    }

    /// How many items were recommended at least once.
    ///
    /// @return in \[0, catalogue\]
    public int distinct() {
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            distinct += counts[i] > 0 ? 1 : 0;
        }
        return distinct;
    }

    /// How many recommendations there were.
    ///
    /// @return the sum of all counts
    public long total() {
        long total = 0;
        for (int i = 0; i < size; i++) {
            total += counts[i];
        }
        return total;
    }

    /// Σᵢ₌₁…ₙ (2 i − n − 1) xᵢ over the whole catalogue, counts x ascending: the sum of all differences between two
    /// items, each pair once. A whole number, exact.
    ///
    /// @return 0 when every item is recommended equally often
    public long spread() {
        sortSmall();
        int above = sortLarge();
        long zeros = (long) catalogue - size + histogram[0];
        long before = zeros;
        long spread = 0;
        for (int value = 1; value < COUNTED; value++) {
            long items = histogram[value];
            if (items > 0) {
                spread += items * value * (2 * before + items - catalogue);
                before += items;
            }
        }
        for (int i = 0; i < above; i++) {
            spread += large[i] * (2 * before + 1 - catalogue);
            before++;
        }
        return spread;
    }

    private void sortSmall() {
        if (histogram.length == 0) {
            histogram = new int[COUNTED];
        } else {
            Arrays.fill(histogram, 0);
        }
        for (int i = 0; i < size; i++) {
            if (counts[i] < COUNTED) {
                histogram[counts[i]]++;
            }
        }
    }

    private int sortLarge() {
        int above = 0;
        for (int i = 0; i < size; i++) {
            if (counts[i] >= COUNTED) {
                if (above == large.length) {
                    large = Arrays.copyOf(large, Math.max(64, 2 * above));
                }
                large[above++] = counts[i];
            }
        }
        Arrays.sort(large, 0, above);
        return above;
    }
}
