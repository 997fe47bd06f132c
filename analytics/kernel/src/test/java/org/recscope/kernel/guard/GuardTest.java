package org.recscope.kernel.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.metric.CatalogueMetric;
import org.recscope.kernel.metric.Description;
import org.recscope.kernel.metric.Direction;
import org.recscope.kernel.metric.Gatherer;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.Metric;
import org.recscope.kernel.metric.MetricName;
import org.recscope.kernel.metric.Need;
import org.recscope.kernel.metric.Parameters;
import org.recscope.kernel.metric.PerUserMetric;
import org.recscope.kernel.metric.PopulationMetric;
import org.recscope.kernel.metric.Scorer;
import org.recscope.kernel.metric.UserCursor;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.CatalogueScore;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.PopulationPass;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.pass.UserPass;
import org.recscope.kernel.tally.Exposure;

/// Metrics that throw, in each shape.
class GuardTest {
    private static final int USERS = 40;
    private static final Inputs INPUTS = Inputs.of(USERS, 5);
    private static final RankedLists RUN = RankedLists.of(IntStream.range(0, USERS)
            .mapToObj(user -> new int[] {user % 5, (user + 1) % 5})
            .toArray(int[][]::new));

    private final Guard guard = new Guard(List.of(RUN));

    private static Description words(String family) {
        return new Description(family, "A", "B?", Direction.HIGHER, 0, 1, "c", "", "d");
    }

    private Plan plan(Metric metric) {
        return Plan.of(List.of(new MetricName(metric.family(), 2)), family -> guard.around(metric));
    }

    private static Members everybody() {
        Vocabulary.Builder ids = Vocabulary.builder();
        IntStream.range(0, USERS).forEach(user -> ids.add("u" + user));
        return Members.of(CodeSet.all(USERS), UserGroups.of(ids.build()));
    }

    private record PerUser(Scorer scorer) implements PerUserMetric {
        @Override
        public Description description() {
            return words("per-user");
        }

        @Override
        public Set<Need> needs() {
            return Set.of();
        }

        @Override
        public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
            return () -> scorer;
        }
    }

    private record Wide() implements CatalogueMetric {
        @Override
        public Description description() {
            return words("wide");
        }

        @Override
        public Set<Need> needs() {
            return Set.of();
        }

        @Override
        public double value(Exposure exposure, Parameters parameters) {
            throw new UnsupportedOperationException("later");
        }
    }

    /// Counts users, but throws at one.
    private record Population(int bad) implements PopulationMetric {
        @Override
        public Description description() {
            return words("population");
        }

        @Override
        public Set<Need> needs() {
            return Set.of();
        }

        @Override
        public Supplier<Gatherer> gatherers(int[] cutoffs, Inputs inputs, Parameters parameters) {
            return () -> new Gatherer() {
                @Override
                public int size() {
                    return 1;
                }

                @Override
                public void add(UserCursor user, double[] sums) {
                    if (user.user() == bad) {
                        throw new StackOverflowError("deep");
                    }
                    sums[0]++;
                }

                @Override
                public void read(double[] sums, double[] values) {
                    values[0] = sums[0];
                }
            };
        }
    }

    @Test
    void aUserAtWhomItThrowsIsUndefinedAndTheFirstThreeAreKept() {
        Plan plan = plan(new PerUser((user, values) -> {
            Arrays.fill(values, 0.5);
            if (user.user() % 8 == 7) {
                throw new IllegalStateException("user " + user.user());
            }
        }));
        for (int threads : new int[] {1, 3}) {
            Columns columns = UserPass.run(plan, INPUTS, List.of(RUN), threads, share -> {});
            assertEquals(0.5, columns.value(0, 0, 6));
            assertEquals(Double.NaN, columns.value(0, 0, 7));
        }
        Mishap mishap = guard.mishaps().get(0);
        assertEquals(MetricName.parse("per-user"), mishap.metric());
        assertEquals(0, mishap.run());
        assertEquals(5, mishap.users());
        assertEquals(
                List.of(7, 15, 23),
                mishap.examples().stream().map(Mishap.Example::user).toList());
        assertEquals(
                "java.lang.IllegalStateException: user 7",
                mishap.examples().get(0).thrown());
    }

    @Test
    void aScorerThatWritesNothingOrThatIsNotThereIsUndefined() {
        Columns silent = UserPass.run(plan(new PerUser((u, v) -> {})), INPUTS, List.of(RUN), 1, share -> {});
        assertEquals(Double.NaN, silent.value(0, 0, 0));
        assertTrue(guard.mishaps().isEmpty(), "undefined is no mishap");
        Columns none = UserPass.run(plan(new PerUser(null)), INPUTS, List.of(RUN), 1, share -> {});
        assertEquals(Double.NaN, none.value(0, 0, 0));
        assertEquals(
                new Mishap.Example(Mishap.NO_USER, "java.lang.NullPointerException: it gave null"),
                guard.mishaps().get(0).examples().get(0));
    }

    @Test
    void aMetricOfCountsIsUndefinedAsAWhole() {
        CatalogueScore score = new CataloguePass(plan(new Wide()), CodeSet.all(5)).score(RUN, everybody())[0];
        assertEquals(Double.NaN, score.value());
        assertEquals(
                "java.lang.UnsupportedOperationException: later",
                guard.mishaps().get(0).examples().get(0).thrown());
    }

    @Test
    void aMetricOfSumsIsUndefinedOverAllSetsWithTheUserAndOnlyOverThese() {
        CatalogueScore with = new PopulationPass(plan(new Population(9)), INPUTS).score(RUN, everybody())[0];
        assertEquals(Double.NaN, with.value());
        Mishap mishap = guard.mishaps().get(0);
        assertEquals(1, mishap.users());
        assertEquals(List.of(new Mishap.Example(9, "java.lang.StackOverflowError: deep")), mishap.examples());
        CatalogueScore without = new PopulationPass(plan(new Population(-1)), INPUTS).score(RUN, everybody())[0];
        assertEquals(USERS, without.value());
    }
}
