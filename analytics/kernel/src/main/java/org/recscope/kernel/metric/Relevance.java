package org.recscope.kernel.metric;

import java.util.Arrays;
import org.recscope.kernel.data.Interactions;

/// What is relevant to the user the cursor stands at: the items whose grade is, and the best DCG they allow.
final class Relevance {
    private static final int SMALLEST = 64;

    private final Interactions truth;
    private final Judging judging;
    private int user;
    private int count;

    /// Ascending; `count` of them are the user's.
    private int[] items = new int[SMALLEST];

    private double[] gains = new double[SMALLEST];

    /// Bit `item mod 64` is set for every relevant item: most items of a list are ruled out by one look.
    private long filter;

    /// Whether all gains are 1, so that one table of ideals serves everybody.
    private boolean binary;

    private double highest;

    /// `ideals[n]`: DCG of the `n` highest gains in descending order; filled when first asked for, `idealReady` of
    /// them.
    private double[] ideals = new double[SMALLEST];

    private boolean idealReady;

    Relevance(Interactions truth, Judging judging) {
        this.truth = truth;
        this.judging = judging;
    }

    void toUser(int code) {
        user = code;
        count = 0;
        filter = 0;
        binary = true;
        highest = 0;
        idealReady = false;
        int from = truth.from(user);
        int to = truth.to(user);
        reserve(to - from);
        Gain worth = judging.gain();
        for (int s = from; s < to; s++) {
            double grade = truth.grade(s);
            if (judging.relevant(grade)) {
                double gain = worth.of(grade);
                items[count] = truth.item(s);
                gains[count++] = gain;
                filter |= 1L << truth.item(s);
                binary &= gain == 1;
                highest = Math.max(highest, gain);
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

    /// The highest gain of the user's items; 1 where there is none.
    double highest() {
        return count == 0 ? 1 : highest;
    }

    boolean judged(int item) {
        return truth.contains(user, item);
    }

    /// Whether anything of the user's was judged at all.
    boolean anyJudged() {
        return truth.count(user) > 0;
    }

    int better(double gain) {
        int better = 0;
        for (int i = 0; i < count; i++) {
            better += gains[i] > gain ? 1 : 0;
        }
        return better;
    }

    /// Judged and found irrelevant: a grade below 0 says that an item was to be judged and was not.
    int irrelevant() {
        int irrelevant = 0;
        for (int s = truth.from(user); s < truth.to(user); s++) {
            double grade = truth.grade(s);
            irrelevant += grade >= 0 && !judging.relevant(grade) ? 1 : 0;
        }
        return irrelevant;
    }

    double grade(int item) {
        int slot = truth.find(user, item);
        return slot < 0 ? Double.NaN : truth.grade(slot);
    }

    /// DCG of the `n` best items, `n` at most `count`.
    double ideal(int n) {
        if (binary) {
            return judging.discount().sum(n);
        }
        if (!idealReady) {
            prepareIdeals();
        }
        return n == 0 ? 0 : ideals[n - 1];
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
            sum += ideals[i] * judging.discount().at(i + 1);
            ideals[i] = sum;
        }
        idealReady = true;
    }
}
