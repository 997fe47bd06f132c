package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.pass.Columns;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.UserGroups;
import org.recscope.kernel.pass.UserPass;

/// The laws of {@link MetricLawsTest} and {@link PopulationLawsTest}, for every metric with every allowed value of each
/// of its parameters.
class VariantLawsTest {
    private static final int CUTOFF = 5;

    static Stream<MetricName> perUser() {
        return Variants.of(MetricCatalogue.shipped().stream().filter(PerUserMetric.class::isInstance))
                .map(name -> name.at(CUTOFF));
    }

    static Stream<MetricName> wide() {
        return Variants.of(MetricCatalogue.shipped().stream().filter(metric -> !(metric instanceof PerUserMetric)))
                .map(name -> name.at(CUTOFF));
    }

    static Stream<MetricName> accuracy() {
        return perUser()
                .filter(name -> MetricCatalogue.get(name.family())
                        .getClass()
                        .getPackageName()
                        .endsWith(".ranking"));
    }

    static Stream<MetricName> all() {
        return Stream.concat(perUser(), wide());
    }

    private static void inRange(MetricName name, double value, Object where) {
        Description words = MetricCatalogue.describe(name);
        assertTrue(
                Double.isNaN(value) || value >= words.low() - 1e-9 && value <= words.high() + 1e-9,
                () -> name + " is " + value + ", not in " + words.range() + ", " + where);
        assertTrue(!Double.isInfinite(value), () -> name + " is infinite, " + where);
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void valuesOfUsersStayInRange(MetricName name) {
        int defined = 0;
        for (long seed = 1; seed <= 8; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Inputs inputs = MetricLawsTest.inputs(random);
            for (double value : Example.values(name.toString(), inputs, MetricLawsTest.lists(random))) {
                inRange(name, value, "seed " + seed);
                defined += Double.isNaN(value) ? 0 : 1;
            }
        }
        assertTrue(defined > 0 || nobodyIsRelevant(name), () -> name + " is never defined");
    }

    /// Grades end long before.
    private static boolean nobodyIsRelevant(MetricName name) {
        return name.parameters().toString().matches(".*rel=(\\d{3,}|\\d\\.\\dE).*");
    }

    @ParameterizedTest
    @MethodSource("wide")
    void valuesOfRunsStayInRange(MetricName name) {
        for (long seed = 1; seed <= 5; seed++) {
            inRange(
                    name,
                    PopulationLawsTest.World.of(seed, PopulationLawsTest.asTheyAre())
                            .value(name.toString()),
                    seed);
        }
    }

    @ParameterizedTest
    @MethodSource("wide")
    void theOrderOfUsersChangesNoRun(MetricName name) {
        double value =
                PopulationLawsTest.World.of(3, PopulationLawsTest.asTheyAre()).value(name.toString());
        double reversed =
                PopulationLawsTest.World.of(3, PopulationLawsTest.reversed()).value(name.toString());
        assertEquals(value, reversed, tolerance(value));
    }

    /// The rounding of sums in another order.
    private static double tolerance(double value) {
        return Double.isNaN(value) ? 1e-9 : 1e-9 * Math.max(1, Math.abs(value));
    }

    /// Two worlds: users as they are, and in reverse.
    @ParameterizedTest
    @MethodSource("perUser")
    void theOrderOfUsersChangesNoUser(MetricName name) {
        if (MetricLawsTest.COMPARE_USERS.contains(name.family())) {
            return; // which others a user is compared with is drawn by the user's place
        }
        SplittableRandom random = new SplittableRandom(9);
        Inputs inputs = MetricLawsTest.inputs(random);
        RankedLists run = MetricLawsTest.lists(random);
        int users = MetricLawsTest.USERS;
        int[] order = IntStream.range(0, users).map(user -> users - 1 - user).toArray();
        double[] values = Example.values(name.toString(), inputs, run);
        double[] moved = Example.values(name.toString(), moved(inputs, order), moved(run, order));
        double[] back = IntStream.of(order).mapToDouble(user -> moved[user]).toArray();
        assertArrayEquals(values, back, 1e-9, name::toString);
    }

    private static Inputs moved(Inputs inputs, int[] order) {
        Inputs moved = Inputs.of(inputs.users(), inputs.items())
                .withTruth(moved(inputs.truth(), order))
                .withHistory(moved(inputs.history(), order))
                .withCategories(inputs.categories())
                .withItemAttributes(inputs.itemAttributes())
                .withUserAttributes(inputs.userAttributes())
                .withEmbeddings(inputs.embeddings())
                .withScores();
        for (var reference : inputs.references().entrySet()) {
            moved = moved.withReference(reference.getKey(), moved(reference.getValue(), order));
        }
        return moved;
    }

    private static Interactions moved(Interactions rows, int[] order) {
        int[] users = IntStream.range(0, order.length)
                .flatMap(user -> IntStream.generate(() -> user).limit(rows.count(order[user])))
                .toArray();
        int[] slots = IntStream.of(order)
                .flatMap(user -> IntStream.range(rows.from(user), rows.to(user)))
                .toArray();
        int[] items = IntStream.of(slots).map(rows::item).toArray();
        float[] grades = new float[items.length];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = (float) rows.grade(slots[i]);
        }
        return Interactions.ofPairs(order.length, users, items, grades);
    }

    private static RankedLists moved(RankedLists lists, int[] order) {
        int[] offsets = new int[order.length + 1];
        int[] items = new int[lists.rows()];
        long[] tied = new long[items.length / 64 + 1];
        float[] scores = new float[items.length];
        int slot = 0;
        for (int user = 0; user < order.length; user++) {
            for (int from = lists.from(order[user]); from < lists.to(order[user]); from++) {
                items[slot] = lists.item(from);
                tied[slot >> 6] |= lists.tied(from) ? 1L << slot : 0;
                scores[slot] = lists.hasScores() ? lists.score(from) : 0;
                slot++;
            }
            offsets[user + 1] = slot;
        }
        RankedLists moved = new RankedLists(offsets, items, tied);
        return lists.hasScores() ? moved.withScores(scores) : moved;
    }

    @ParameterizedTest
    @MethodSource("wide")
    void blocksMergedAreOnePass(MetricName name) {
        PopulationLawsTest.World world = PopulationLawsTest.World.of(5, PopulationLawsTest.asTheyAre());
        int users = PopulationLawsTest.USERS;
        Vocabulary.Builder ids = Vocabulary.builder();
        IntStream.range(0, users).forEach(user -> ids.add("u" + user));
        Vocabulary vocabulary = ids.build();
        double[] without = world.score(name.toString(), CodeSet.all(users)).withoutGroup();
        int[] groups = IntStream.range(0, users)
                .map(user -> (int) Long.remainderUnsigned(vocabulary.hash(user), UserGroups.COUNT))
                .toArray();
        int[] there = IntStream.of(groups).distinct().sorted().toArray();
        for (int g = 0; g < there.length; g += 5) {
            int group = there[g];
            CodeSet others = CodeSet.of(users, user -> groups[user] != group);
            double asked = world.score(name.toString(), others).value();
            assertEquals(asked, without[g], tolerance(asked), name::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void threadsAndOtherMetricsBesideItChangeNothing(MetricName name) {
        SplittableRandom random = new SplittableRandom(10);
        Inputs inputs = MetricLawsTest.inputs(random);
        RankedLists run = MetricLawsTest.lists(random);
        Plan plan = Plan.of(
                List.of(name.at(1), MetricName.parse("ap@3"), name, MetricName.parse("ndcg@7"), name.at(9)),
                MetricCatalogue::get);
        Columns columns = UserPass.run(plan, inputs, List.of(run, run), 3, done -> {});
        double[] alone = Example.values(name.toString(), inputs, run);
        for (int user = 0; user < alone.length; user++) {
            assertEquals(alone[user], columns.value(1, plan.metrics().indexOf(name), user), 0.0, name::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void aCutoffBeyondEveryListIsTheWholeList(MetricName name) {
        SplittableRandom random = new SplittableRandom(4);
        Inputs inputs = MetricLawsTest.inputs(random);
        RankedLists run = MetricLawsTest.lists(random);
        double[] whole = Example.values(name.at(MetricName.WHOLE_LIST).toString(), inputs, run);
        double[] deep = Example.values(name.at(900).toString(), inputs, run);
        double[] deeper = Example.values(name.at(901).toString(), inputs, run);
        for (int user = 0; user < whole.length; user++) {
            inRange(name, whole[user], "the whole list");
            inRange(name, deep[user], "900 ranks");
            assertEquals(Double.isNaN(deep[user]), Double.isNaN(deeper[user]), name::toString);
            if (sameBeyond(name)) {
                assertEquals(whole[user], deep[user], 1e-9, name::toString);
            }
        }
    }

    /// Metrics that divide by k, or count ranks that are not filled, say so by their name or a parameter.
    private static boolean sameBeyond(MetricName name) {
        String text = name.toString();
        return !MetricLawsTest.COUNT_EMPTY_RANKS.contains(name.family())
                && !name.family().equals("precision")
                && !text.contains("denominator=k")
                && !text.contains("ideal=k")
                && !text.contains("over=ranks")
                && !text.contains("multiple=")
                && !text.contains("per=k")
                && !text.contains("of=k")
                && !name.family().equals("bpm")
                && !name.family().equals("nerr");
    }

    /// One user, one item, that item or nothing in the list, it or nothing in the truth: no exception, no infinity,
    /// and what is defined is in range.
    @ParameterizedTest
    @MethodSource("all")
    void theSmallestWorldsAreInRangeOrUndefined(MetricName name) {
        Interactions one = new Interactions(new int[] {0, 1}, new int[] {0});
        for (RankedLists run : List.of(RankedLists.of(new int[] {0}), RankedLists.of(new int[0]))) {
            for (Interactions truth : List.of(one, Interactions.none(1))) {
                for (Interactions history : List.of(one, Interactions.none(1))) {
                    Inputs inputs = Inputs.of(1, 1)
                            .withTruth(truth)
                            .withHistory(history)
                            .withCategories(Example.categories("a"))
                            .withItemAttributes(Example.itemAttributes(1))
                            .withUserAttributes(Example.userAttributes(1))
                            .withEmbeddings(Example.embeddings(new SplittableRandom(1), 1))
                            .withReference("before", run)
                            .withScores();
                    RankedLists scored = run.withScores(new float[run.rows()]);
                    inRange(name, value(name, inputs, scored), "list of " + run.rows());
                    inRange(name, value(name.at(1000), inputs, scored), "list of " + run.rows() + " at 1000");
                }
            }
        }
    }

    private static double value(MetricName name, Inputs inputs, RankedLists run) {
        return MetricCatalogue.get(name.family()) instanceof PerUserMetric
                ? Example.values(name.toString(), inputs, run)[0]
                : PopulationLawsTest.World.with(inputs, run).value(name.toString());
    }

    @ParameterizedTest
    @MethodSource("accuracy")
    void movingAMoreRelevantItemUpNeverHurts(MetricName name) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 60; round++) {
            double[] grades = random.doubles(2 + random.nextInt(9))
                    .map(x -> Math.floor(x * 3))
                    .toArray();
            String metric = name.at(1 + random.nextInt(10)).toString();
            int i = random.nextInt(grades.length - 1);
            if (grades[i + 1] > grades[i] && !MetricLawsTest.STOPS.contains(name.family())) {
                double[] better = grades.clone();
                better[i] = grades[i + 1];
                better[i + 1] = grades[i];
                double sign = MetricCatalogue.describe(name).direction() == Direction.LOWER ? -1 : 1;
                double before = Example.value(metric, grades, 1);
                double after = Example.value(metric, better, 1);
                assertTrue(
                        Double.isNaN(before) || sign * (after - before) >= -1e-9,
                        () -> metric + " falls from " + before + " to " + after + " when " + Arrays.toString(grades)
                                + " becomes " + Arrays.toString(better));
            }
        }
    }
}
