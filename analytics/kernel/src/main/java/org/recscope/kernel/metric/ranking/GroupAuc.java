package org.recscope.kernel.metric.ranking;

import java.util.Set;
import java.util.function.Supplier;
import org.recscope.kernel.metric.AccuracyView;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Discount;
import org.recscope.kernel.metric.Gain;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Judging;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameter;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationQuestion;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// Group AUC: the mean of users' {@link Auc} weighted by how many relevant items each has.
///
/// - The AUC of a user is that of the list's first k ranks, or as `over` says. Users for whom it is undefined do not
///   count; nobody left: undefined. Range: \[0, 1\], 0.5 is chance, higher is better.
/// - Source: Zhu et al. 2017, doi:10.1145/3097983.3098033.
public final class GroupAuc extends PopulationQuestion {
    private static final Description DESCRIPTION = new Description(
            "gauc",
            "Group AUC",
            "How likely does a relevant item stand above an irrelevant one of the same user, over all relevant items?",
            Direction.HIGHER,
            0,
            1,
            "Σ |R| AUC / Σ |R| over users",
            "",
            "Zhu et al. 2017, doi:10.1145/3097983.3098033");

    /// The metric.
    public GroupAuc() {
        super(DESCRIPTION, Set.of(Need.TRUTH), new Auc().parameters().toArray(Parameter[]::new));
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Judging judging = Judging.of(parameters, Gain.LINEAR, Discount.LOG2);
        return () -> new Weighted(
                cutoffs.length, new Auc().scorer(cutoffs, inputs, parameters), new AccuracyView(inputs, judging));
    }

    /// Σ |R| AUC and Σ |R| for each cut-off, side by side.
    private static final class Weighted implements Gatherer {
        private final int cutoffs;
        private final Scorer auc;
        private final AccuracyView view;
        private final double[] values;

        Weighted(int cutoffs, Scorer auc, AccuracyView view) {
            this.cutoffs = cutoffs;
            this.auc = auc;
            this.view = view;
            this.values = new double[cutoffs];
        }

        @Override
        public int size() {
            return 2 * cutoffs;
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            auc.score(user, values);
            double weight = view.at(user).relevant();
            for (int c = 0; c < cutoffs; c++) {
                if (!Double.isNaN(values[c])) {
                    sums[2 * c] += weight * values[c];
                    sums[2 * c + 1] += weight;
                }
            }
        }

        @Override
        public void read(double[] sums, double[] into) {
            for (int c = 0; c < cutoffs; c++) {
                boolean any = sums[2 * c + 1] > 1e-9;
                into[c] = any ? Math.max(0, Math.min(1, sums[2 * c] / sums[2 * c + 1])) : Double.NaN;
            }
        }
    }
}
