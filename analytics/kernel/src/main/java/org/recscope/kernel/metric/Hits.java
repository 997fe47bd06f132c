package org.recscope.kernel.metric;

/// The ranks of one list at which something relevant stands, or by the luck of ties may stand; ascending. Everything
/// an accuracy metric reads is here as an expected value over all orders of the tied items, each equally likely;
/// without ties it is simply what the list says.
///
/// The expected value of a metric that adds up over ranks needs nothing else (McSherry & Najork 2008,
/// doi:10.1007/978-3-540-78646-7_38).
public final class Hits {
    private static final int SMALLEST = 64;

    private int count;
    private int[] ranks = new int[SMALLEST];

    /// Four numbers a hit, side by side: chance, gain, found, first.
    private double[] numbers = new double[4 * SMALLEST];

    /// How many ranks there are.
    ///
    /// @return 0 when nothing relevant was recommended
    public int count() {
        return count;
    }

    /// The rank of a hit.
    ///
    /// @param hit in \[0, count)
    /// @return at least 1
    public int rank(int hit) {
        return ranks[hit];
    }

    /// How likely the item at this rank is relevant.
    ///
    /// @param hit in \[0, count)
    /// @return in (0, 1\]; 1 without ties
    public double chance(int hit) {
        return numbers[4 * hit];
    }

    /// The gain expected at this rank.
    ///
    /// @param hit in \[0, count)
    /// @return the grade, without ties
    public double gain(int hit) {
        return numbers[4 * hit + 1];
    }

    /// How many relevant items are expected down to this rank, given that a relevant one stands at it.
    ///
    /// @param hit in \[0, count)
    /// @return at least 1
    public double found(int hit) {
        return numbers[4 * hit + 2];
    }

    /// How likely the first relevant item of the list stands at this rank.
    ///
    /// @param hit in \[0, count)
    /// @return in \[0, 1\]; 1 or 0 without ties
    public double first(int hit) {
        return numbers[4 * hit + 3];
    }

    void clear() {
        count = 0;
    }

    void add(int rank, double chance, double gain, double found, double first) {
        if (count == ranks.length) {
            ranks = java.util.Arrays.copyOf(ranks, Math.multiplyExact(count, 2));
            numbers = java.util.Arrays.copyOf(numbers, Math.multiplyExact(numbers.length, 2));
        }
        ranks[count] = rank;
        int at = 4 * count++;
        numbers[at] = chance;
        numbers[at + 1] = gain;
        numbers[at + 2] = found;
        numbers[at + 3] = first;
    }
}
