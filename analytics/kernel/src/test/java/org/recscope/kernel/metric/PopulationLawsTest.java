package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.CatalogueScore;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.PopulationPass;
import org.recscope.kernel.pass.UserGroups;

/// What every shipped metric with one value a run keeps, whatever the data.
class PopulationLawsTest {
    static final int USERS = 50;
    private static final int ITEMS = 30;

    static Stream<String> wide() {
        return MetricCatalogue.metrics().stream()
                .filter(metric -> !(metric instanceof PerUserMetric))
                .map(Metric::family);
    }

    /// Users in an order, with everything that metrics read.
    record World(Inputs inputs, RankedLists run) {
        static World of(long seed, int[] order) {
            SplittableRandom random = new SplittableRandom(seed);
            int[][] truth = new int[USERS][];
            int[][] history = new int[USERS][];
            int[][] lists = new int[USERS][];
            for (int user = 0; user < USERS; user++) {
                truth[user] = items(random, 6);
                history[user] = items(random, 5);
                lists[user] = items(random, 12);
            }
            String[] categories = IntStream.range(0, ITEMS)
                    .mapToObj(i -> List.of("", "a", "b", "ab", "cde", "f", "af").get(random.nextInt(7)))
                    .toArray(String[]::new);
            int[] groups = random.ints(USERS, -1, 3).toArray();
            Attribute group = new Attribute("group", List.of("x", "y", "z"), moved(groups, order));
            Inputs inputs = Inputs.of(USERS, ITEMS)
                    .withTruth(interactions(moved(truth, order)))
                    .withHistory(interactions(moved(history, order)))
                    .withCategories(Example.categories(categories))
                    .withCatalogue(CodeSet.of(ITEMS, item -> item % 9 != 0))
                    .withItemAttributes(Example.itemAttributes(ITEMS))
                    .withUserAttributes(new AttributeTable(List.of(group), List.of()));
            return new World(inputs, RankedLists.of(moved(lists, order)));
        }

        private static int[] items(SplittableRandom random, int most) {
            return random.ints(20, 0, ITEMS)
                    .distinct()
                    .limit(random.nextInt(most))
                    .toArray();
        }

        private static int[][] moved(int[][] rows, int[] order) {
            return IntStream.of(order).mapToObj(row -> rows[row]).toArray(int[][]::new);
        }

        private static int[] moved(int[] rows, int[] order) {
            return IntStream.of(order).map(row -> rows[row]).toArray();
        }

        private static Interactions interactions(int[][] rows) {
            int[] users = IntStream.range(0, rows.length)
                    .flatMap(user -> IntStream.of(rows[user]).map(item -> user))
                    .toArray();
            int[] items = Arrays.stream(rows).flatMapToInt(IntStream::of).toArray();
            return Interactions.ofPairs(rows.length, users, items, new float[0]);
        }

        static World with(Inputs inputs, RankedLists run) {
            return new World(inputs, run);
        }

        CatalogueScore score(String name, CodeSet users) {
            Vocabulary.Builder ids = Vocabulary.builder();
            IntStream.range(0, inputs.users()).forEach(user -> ids.add("u" + user));
            Plan plan = Plan.of(List.of(MetricName.parse(name)), MetricCatalogue::get);
            Members members = Members.of(users, UserGroups.of(ids.build()));
            return plan.population().isEmpty()
                    ? new CataloguePass(plan, inputs.catalogue()).score(run, members)[0]
                    : new PopulationPass(plan, inputs).score(run, members)[0];
        }

        double value(String name) {
            return score(name, CodeSet.all(inputs.users())).value();
        }
    }

    static int[] asTheyAre() {
        return IntStream.range(0, USERS).toArray();
    }

    static int[] reversed() {
        return IntStream.range(0, USERS).map(user -> USERS - 1 - user).toArray();
    }

    @ParameterizedTest
    @MethodSource("wide")
    void valuesStayInTheRangeTheMetricStates(String family) {
        Description words = MetricCatalogue.get(family).description();
        for (long seed = 1; seed <= 10; seed++) {
            double value = World.of(seed, asTheyAre()).value(family + "@4");
            String message = family + " is " + value + " with seed " + seed;
            assertTrue(value >= words.low() - 1e-12 && value <= words.high() + 1e-12, message);
        }
    }

    @ParameterizedTest
    @MethodSource("wide")
    void theOrderOfUsersChangesNothing(String family) {
        double value = World.of(3, asTheyAre()).value(family + "@4");
        assertEquals(value, World.of(3, reversed()).value(family + "@4"), 1e-12 * Math.max(1, Math.abs(value)));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void aCutoffBeyondEveryListIsTheWholeList(String family) {
        World world = World.of(4, asTheyAre());
        assertEquals(world.value(family), world.value(family + "@900"), 1e-12);
    }

    @ParameterizedTest
    @MethodSource("wide")
    void leavingOutAGroupIsAskingTheOthers(String family) {
        World world = World.of(5, asTheyAre());
        Vocabulary.Builder ids = Vocabulary.builder();
        IntStream.range(0, USERS).forEach(user -> ids.add("u" + user));
        Vocabulary users = ids.build();
        double[] without = world.score(family + "@4", CodeSet.all(USERS)).withoutGroup();
        int[] groups = IntStream.range(0, USERS)
                .map(user -> (int) Long.remainderUnsigned(users.hash(user), UserGroups.COUNT))
                .toArray();
        int[] there = IntStream.of(groups).distinct().sorted().toArray();
        assertEquals(there.length, without.length);
        for (int g = 0; g < there.length; g++) {
            int group = there[g];
            CodeSet others = CodeSet.of(USERS, user -> groups[user] != group);
            assertEquals(world.score(family + "@4", others).value(), without[g], 1e-9, family);
        }
    }

    @ParameterizedTest
    @MethodSource("wide")
    void nobodyIsUndefinedOrNothing(String family) {
        double value = World.of(6, asTheyAre())
                .score(family + "@4", CodeSet.of(USERS, user -> false))
                .value();
        assertTrue(Double.isNaN(value) || value == 0, () -> family + " of nobody is " + value);
    }
}
