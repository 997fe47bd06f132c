package org.recscope.kernel.metric;

import java.util.Arrays;
import org.recscope.kernel.data.Interactions;

/// What is relevant to the user the cursor stands at: the items with a grade above 0, and the best DCG they allow.
final class Relevance {
    private static final int SMALLEST = 64;

    private final Interactions truth;
    private int count;

    /// Ascending; `count` of them are the user's.
    private int[] items = new int[SMALLEST];

    private double[] gains = new double[SMALLEST];

    /// Bit `item mod 64` is set for every relevant item: most items of a list are ruled out by one look.
    private long filter;

    /// Whether all gains are 1, so that one table of ideals serves everybody.
    private boolean binary;

    /// `ideals[n]`: DCG of the `n` highest gains in descending order; filled when first asked for, `idealReady` of
    /// them.
    private double[] ideals = new double[SMALLEST];

    private boolean idealReady;

    Relevance(Interactions truth) {
        this.truth = truth;
    }

    void toUser(int user) {
        count = 0;
        filter = 0;
        binary = true;
        idealReady = false;
        int from = truth.from(user);
        int to = truth.to(user);
        reserve(to - from);
        for (int s = from; s < to; s++) {
            double grade = truth.grade(s);
            if (grade > 0) {
                items[count] = truth.item(s);
                gains[count++] = grade;
                filter |= 1L << truth.item(s);
                binary &= grade == 1;
            }
        }
    }

    private void reserve(int length) {
        if (length > items.length) {
            items = new int[Math.multiplyExact(length, 2)];
            gains = new double[items.length];
            ideals = new double[items.length];
        }
    }

    int count() {
        return count;
    }

    /// The gain of an item; 0 when it is not relevant.
    double gain(int item) {
        if ((filter >>> item & 1) == 0) {
            return 0;
        }
        int at = Arrays.binarySearch(items, 0, count, item);
        return at < 0 ? 0 : gains[at];
    }

    /// DCG of the best possible list cut at a rank.
    double ideal(int cutoff) {
        int n = Math.min(cutoff, count);
        if (binary) {
            return Discounts.sum(n);
        }
        if (!idealReady) {
            prepareIdeals();
        }
        return ideals[n - 1];
    }

    private void prepareIdeals() {
        System.arraycopy(gains, 0, ideals, 0, count);
        Arrays.sort(ideals, 0, count);
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            double larger = ideals[j];
            ideals[j] = ideals[i];
            ideals[i] = larger;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += ideals[i] * Discounts.at(i + 1);
            ideals[i] = sum;
        }
        idealReady = true;
    }
}
