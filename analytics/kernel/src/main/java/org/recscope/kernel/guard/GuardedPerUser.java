package org.recscope.kernel.guard;

import java.util.Arrays;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;

/// A metric with one value a user, undefined for users at whom it throws or gives no finite number.
final class GuardedPerUser extends GuardedMetric<PerUserMetric> implements PerUserMetric {
    private static final Scorer NOTHING = (user, values) -> {};

    GuardedPerUser(PerUserMetric inside, Guard guard) {
        super(inside, guard);
    }

    @Override
    public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Mishaps mishaps = mishaps(parameters);
        Supplier<Scorer> made =
                Guard.either(() -> inside.scorers(cutoffs.clone(), inputs, parameters), mishaps, () -> NOTHING);
        return () -> new GuardedScorer(made, cutoffs.length, mishaps);
    }

    private final class GuardedScorer implements Scorer {
        private final Supplier<Scorer> made;
        private final int cutoffs;
        private final Mishaps mishaps;
        private Scorer scorer;

        GuardedScorer(Supplier<Scorer> made, int cutoffs, Mishaps mishaps) {
            this.made = made;
            this.cutoffs = cutoffs;
            this.mishaps = mishaps;
            this.scorer = fresh();
        }

        private Scorer fresh() {
            return Guard.either(made::get, mishaps, NOTHING);
        }

        @Override
        public void score(UserCursor user, double[] values) {
            Arrays.fill(values, 0, cutoffs, Double.NaN);
            try {
                scorer.score(user, values);
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                mishaps.note(guard.run(user.lists()), user.user(), e);
                Arrays.fill(values, 0, cutoffs, Double.NaN);
                scorer = fresh();
            }
            for (int c = 0; c < cutoffs; c++) {
                if (Double.isInfinite(values[c])) {
                    mishaps.note(guard.run(user.lists()), user.user(), "it gave " + values[c]);
                    values[c] = Double.NaN;
                }
            }
        }
    }
}
