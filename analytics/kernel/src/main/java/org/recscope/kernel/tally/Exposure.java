package org.recscope.kernel.tally;

import java.util.Arrays;

/// How often each item of the catalogue was recommended. Counts are whole numbers, so that tallies merge in
/// any order to the same result. Holds the items that were recommended at all; the rest of the catalogue
/// counts 0.
///
/// Filled by {@link #add} and {@link #merge}, then settled: from then on recommendations can be left out and
/// put back one by one, and what is read follows at once.
public final class Exposure {
    /// Items with counts below this are held by a histogram of counts; the few above are looked at one by one.
    private static final int COUNTED = 1 << 12;

    /// A part with more than one in so many items is cheaper to leave out by looking at all of them.
    private static final int DENSE = 8;

    private final int catalogue;
    private int[] counts = {};
    private int size;
    private long total;

    /// `settled[c]`: how many items count `c`; of use up to `top`, the largest small count.
    private final int[] settled = new int[COUNTED];

    private int top;

    /// The same without what is left out.
    private final int[] histogram = new int[COUNTED];

    private SparseCounts left = SparseCounts.NONE;
    private long leftTotal;

    /// The items whose count was large when settled.
    private int[] large = {};

    private int larges;

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
            Arrays.fill(counts, 0, items, 0);
        }
        size = items;
    }

    /// Counts an item once more, before the tally is settled.
    ///
    /// @param item its place among the items counted
    public void add(int item) {
        counts[item]++;
    }

    /// Adds what another tally of the same items counted, before this one is settled.
    ///
    /// @param other stays as it is
    public void merge(Exposure other) {
        for (int i = 0; i < size; i++) {
            counts[i] += other.counts[i];
        }
    }

    /// Ends counting: the tally can be read.
    ///
    /// @return this
    public Exposure settle() {
        Arrays.fill(settled, 0);
        total = 0;
        top = 0;
        larges = 0;
        for (int i = 0; i < size; i++) {
            int count = counts[i];
            total += count;
            if (count < COUNTED) {
                settled[count]++;
                top = Math.max(top, count);
            } else {
                addLarge(i);
            }
        }
        leaveOut(SparseCounts.NONE);
        return this;
    }

    private void addLarge(int item) {
        top = COUNTED - 1;
        if (larges == large.length) {
            large = Arrays.copyOf(large, Math.max(64, 2 * larges));
        }
        large[larges++] = item;
    }

    /// Reads from now on as if a part had not been counted; what was left out before is back.
    ///
    /// @param part counts of the same items, none above this tally's; not changed until something else is left out
    public void leaveOut(SparseCounts part) {
        left = part;
        leftTotal = 0;
        if (part.size() > size / DENSE) {
            countAll(part);
        } else {
            moveCounted(part);
        }
    }

    /// A part that has many of the items: in the order of memory over all of them.
    private void countAll(SparseCounts part) {
        Arrays.fill(histogram, 0, top + 1, 0);
        for (int i = 0; i < size; i++) {
            int times = part.count(i);
            int rest = counts[i] - times;
            leftTotal += times;
            if (rest < COUNTED) {
                histogram[rest]++;
            }
        }
    }

    /// A part that has few: only those change their places.
    private void moveCounted(SparseCounts part) {
        System.arraycopy(settled, 0, histogram, 0, top + 1);
        for (int i = 0; i < part.size(); i++) {
            int item = part.item(i);
            int times = part.count(item);
            int count = counts[item];
            leftTotal += times;
            if (count < COUNTED) {
                histogram[count]--;
            }
            if (count - times < COUNTED) {
                histogram[count - times]++;
            }
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
        return size - histogram[0];
    }

    /// How many recommendations there were.
    ///
    /// @return the sum of all counts
    public long total() {
        return total - leftTotal;
    }

    /// A sum over the items that were recommended, read off how many have each count.
    ///
    /// @param term what one of them adds
    /// @return Σᵢ term(xᵢ), counts above 0, the same bytes for equal counts
    public double sum(CountTerm term) {
        double sum = 0;
        for (int count = 1; count <= top; count++) {
            if (histogram[count] > 0) {
                sum += histogram[count] * term.of(count);
            }
        }
        for (int count : sortedLarge()) {
            sum += term.of(count);
        }
        return sum;
    }

    /// The recommendations that go to the least recommended items of the catalogue.
    ///
    /// @param items how many of them, in \[0, catalogue\]; a fraction counts a part of the next one
    /// @return in \[0, total\]
    public double lowest(double items) {
        double left = items - ((double) catalogue - size + histogram[0]);
        double sum = 0;
        for (int count = 1; count <= top && left > 0; count++) {
            double taken = Math.min(left, histogram[count]);
            sum += taken * count;
            left -= histogram[count];
        }
        for (int count : left > 0 ? sortedLarge() : new int[0]) {
            sum += Math.max(0, Math.min(left, 1)) * count;
            left--;
        }
        return sum;
    }

    /// Σᵢ₌₁…ₙ (2 i − n − 1) xᵢ over the whole catalogue, counts x ascending: the sum of all differences
    /// between two items, each pair once. A whole number, exact.
    ///
    /// @return 0 when every item is recommended equally often
    public long spread() {
        long before = (long) catalogue - size + histogram[0];
        long spread = 0;
        for (int value = 1; value <= top; value++) {
            long items = histogram[value];
            spread += items * value * (2 * before + items - catalogue);
            before += items;
        }
        for (int count : sortedLarge()) {
            spread += count * (2 * before + 1 - catalogue);
            before++;
        }
        return spread;
    }

    private int[] sortedLarge() {
        int[] sorted = new int[larges];
        int still = 0;
        for (int i = 0; i < larges; i++) {
            int count = counts[large[i]] - left.count(large[i]);
            if (count >= COUNTED) {
                sorted[still++] = count;
            }
        }
        Arrays.sort(sorted, 0, still);
        return still == larges ? sorted : Arrays.copyOf(sorted, still);
    }
}
