package org.recscope.kernel.metric.diversity;

import java.util.Arrays;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.metric.Discount;

/// α-DCG of the list that takes, rank by rank, the relevant item that is worth most after those before it; of equals
/// the one with the smaller code. The best list of all is harder to find than anybody can wait for (Carterette 2009,
/// doi:10.1007/978-3-642-04417-5_10), this one is what everybody takes for it. For one thread.
final class GreedyIdeal {
    private final Interactions truth;
    private final SubtopicGains gains;
    private int[] left = new int[64];

    /// `sums[n]`: α-DCG of the first `n` ranks; constant from the last relevant item on.
    private double[] sums = new double[65];

    private int ranks;

    /// Whose ideal it is: it serves all runs of a user.
    private int prepared = -1;

    GreedyIdeal(Interactions truth, SubtopicGains gains) {
        this.truth = truth;
        this.gains = gains;
    }

    /// Turns to a user.
    ///
    /// @param user a user code
    /// @param depth ranks that will be asked for
    void toUser(int user, int depth) {
        if (user == prepared) {
            return;
        }
        prepared = user;
        int count = 0;
        left = left.length < truth.count(user) ? new int[Math.multiplyExact(truth.count(user), 2)] : left;
        for (int s = truth.from(user); s < truth.to(user); s++) {
            if (truth.grade(s) > 0) {
                left[count++] = truth.item(s);
            }
        }
        fill(count, Math.min(depth, count));
    }

    private void fill(int count, int depth) {
        if (sums.length <= depth) {
            sums = Arrays.copyOf(sums, Math.multiplyExact(depth + 1, 2));
        }
        gains.clear();
        ranks = depth;
        for (int rank = 1; rank <= depth; rank++) {
            int best = best(count);
            sums[rank] = sums[rank - 1] + gains.gain(left[best]) * Discount.LOG2.at(rank);
            gains.add(left[best]);
            left[best] = -1;
        }
        gains.clear();
    }

    private int best(int count) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < count; i++) {
            double gain = left[i] < 0 ? -1 : gains.gain(left[i]);
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    /// α-DCG of the ideal list down to a rank.
    double at(int rank) {
        return sums[Math.min(rank, ranks)];
    }
}
