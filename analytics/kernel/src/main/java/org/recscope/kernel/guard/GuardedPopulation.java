package org.recscope.kernel.guard;

import java.util.Arrays;
import java.util.function.Supplier;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PopulationMetric;
import org.recscope.kernel.metric.UserCursor;

/// A metric read from sums over users, undefined over every set with a user at whom it throws: one value a run cannot
/// leave a user out in silence. Such a user makes the sums `NaN`, which no later sum takes back.
final class GuardedPopulation extends GuardedMetric<PopulationMetric> implements PopulationMetric {
    GuardedPopulation(PopulationMetric inside, Guard guard) {
        super(inside, guard);
    }

    /// Adds and reads nothing.
    private static final class Nothing implements Gatherer {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            // there is nothing to add to
        }

        @Override
        public void read(double[] sums, double[] values) {
            Arrays.fill(values, Double.NaN);
        }
    }

    @Override
    public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
        Mishaps mishaps = mishaps(parameters);
        Supplier<Gatherer> made =
                Guard.either(() -> inside.gatherers(cutoffs.clone(), inputs, parameters), mishaps, Nothing::new);
        return () -> new GuardedGatherer(made, mishaps);
    }

    private final class GuardedGatherer implements Gatherer {
        private final Supplier<Gatherer> made;
        private final Mishaps mishaps;
        private final int size;
        private Gatherer gatherer;

        GuardedGatherer(Supplier<Gatherer> made, Mishaps mishaps) {
            this.made = made;
            this.mishaps = mishaps;
            this.gatherer = fresh();
            this.size = Guard.either(gatherer::size, mishaps, 0);
        }

        private Gatherer fresh() {
            return Guard.either(made::get, mishaps, new Nothing());
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public void add(UserCursor user, double[] sums) {
            try {
                gatherer.add(user, sums);
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                mishaps.note(guard.run(user.lists()), user.user(), e);
                Arrays.fill(sums, Double.NaN);
                gatherer = fresh();
            }
        }

        @Override
        public void read(double[] sums, double[] values) {
            Arrays.fill(values, Double.NaN);
            if (size > 0 && Double.isNaN(sums[0])) {
                return;
            }
            try {
                gatherer.read(sums, values);
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                mishaps.note(Mishap.NO_RUN, Mishap.NO_USER, e);
                Arrays.fill(values, Double.NaN);
            }
        }
    }
}
