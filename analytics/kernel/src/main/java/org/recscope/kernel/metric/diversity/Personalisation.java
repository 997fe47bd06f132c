package org.recscope.kernel.metric.diversity;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.UserCursor;

/// Personalisation: 1 − the mean, over all pairs of users with a list, of |A ∩ B| / √(|A| |B|) of the items A and B in
/// their first `k` ranks.
///
/// - Range: \[0, 1\], higher is more personal: 0 when everybody has the same items, 1 when no two users share one.
/// - All pairs count, exactly: with w(i) = Σ 1 / √|A| over the n users who have item i, the mean is
///   (Σᵢ w(i)² − n) / (n (n − 1)); no pair is visited and none is sampled.
/// - Users without a list do not count. Fewer than two lists: undefined. Ties: the order of the file.
/// - Source: Zhou et al. 2010, doi:10.1073/pnas.1000488107 (there the overlap is divided by k).
public final class Personalisation extends PopulationQuestion {
    /// The metric.
    public Personalisation() {
        super(
                new Description(
                        "personalisation",
                        "Personalisation",
                        "How different are the lists of different users?",
                        Direction.HIGHER,
                        0,
                        1,
                        "1 − mean of |A ∩ B| / √(|A| |B|) over all pairs of users' first k ranks",
                        "",
                        "Zhou et al. 2010, doi:10.1073/pnas.1000488107"),
                Set.of());
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        return () -> new Shared(cutoffs, inputs.items());
    }

    /// Sums: for each cut-off the users with a list, then w of every item.
    private static final class Shared implements Gatherer {
        private final int[] cutoffs;
        private final int stride;

        Shared(int[] cutoffs, int items) {
            this.cutoffs = cutoffs;
            this.stride = items + 1;
        }

        @Override
        public int size() {
            return Math.multiplyExact(stride, cutoffs.length);
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            RankedLists lists = user.lists();
            for (int c = 0; c < cutoffs.length && user.length() > 0; c++) {
                int start = c * stride;
                int end = Math.min(cutoffs[c], user.length());
                double weight = 1 / Math.sqrt(end);
                sums[start]++;
                for (int slot = user.from(); slot < user.from() + end; slot++) {
                    sums[start + 1 + lists.item(slot)] += weight;
                }
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            for (int c = 0; c < cutoffs.length; c++) {
                int start = c * stride;
                double users = sums[start];
                double squares = 0;
                for (int i = start + 1; i < start + stride; i++) {
                    squares += sums[i] * sums[i];
                }
                double mean = (squares - users) / (users * (users - 1));
                values[c] = users < 2 ? Double.NaN : Math.min(1, Math.max(0, 1 - mean));
            }
        }
    }
}
