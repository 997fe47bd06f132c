package org.recscope.kernel.tally;

/// Counts of a few of many items: emptied and walked in the time of the items counted, not of all there are.
public final class SparseCounts {
    /// No item at all.
    static final SparseCounts NONE = new SparseCounts(0);

    private final int[] counts;

    /// The items counted, `size` of them. One longer than needed: the next place is written before it is
    /// known whether it is taken, which spares a branch that nobody can predict.
    private final int[] items;

    private int size;

    /// Counts that are all 0.
    ///
    /// @param items items are below this
    public SparseCounts(int items) {
        this.counts = new int[items];
        this.items = new int[items + 1];
    }

    /// Counts an item once more.
    ///
    /// @param item below the number of items
    public void add(int item) {
        int count = counts[item];
        items[size] = item;
        size += count == 0 ? 1 : 0;
        counts[item] = count + 1;
    }

    /// Forgets everything.
    public void clear() {
        for (int i = 0; i < size; i++) {
            counts[items[i]] = 0;
        }
        size = 0;
    }

    /// How many items were counted.
    int size() {
        return size;
    }

    /// One of the items counted.
    int item(int index) {
        return items[index];
    }

    /// How often an item was counted; 0 for items there are not.
    int count(int item) {
        return item < counts.length ? counts[item] : 0;
    }
}
