package org.recscope.kernel.metric.ranking;

import java.util.Arrays;
import org.recscope.kernel.metric.Hits;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Scores a metric that is a sum over the ranks with hits, divided by something known of the user: all cut-offs in
/// one scan.
final class HitScorer implements Scorer {
    private final int[] cutoffs;
    private final Weight weight;
    private final Norm norm;

    HitScorer(int[] cutoffs, Weight weight, Norm norm) {
        this.cutoffs = cutoffs;
        this.weight = weight;
        this.norm = norm;
    }

    /// What one hit adds to the sum.
    @FunctionalInterface
    interface Weight {
        double of(Hits hits, int hit);
    }

    /// What the sum is divided by; asked only where it is above 0.
    @FunctionalInterface
    interface Norm {
        double of(UserCursor user, int cutoff);
    }

    @Override
    public void score(UserCursor user, double[] values) {
        if (user.relevant() == 0) {
            Arrays.fill(values, 0, cutoffs.length, Double.NaN);
            return;
        }
        Hits hits = user.hits();
        int count = hits.count();
        double sum = 0;
        int hit = 0;
        for (int c = 0; c < cutoffs.length; c++) {
            int cutoff = cutoffs[c];
            while (hit < count && hits.rank(hit) <= cutoff) {
                sum += weight.of(hits, hit++);
            }
            values[c] = sum == 0 ? 0 : sum / norm.of(user, cutoff);
        }
    }
}
