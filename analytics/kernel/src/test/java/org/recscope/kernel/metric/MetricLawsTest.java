package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;

/// What every shipped per-user metric keeps, whatever the data. A new metric is held to it by being in the catalogue.
class MetricLawsTest {
    static final int USERS = 60;
    static final int ITEMS = 40;

    /// Accuracy of an empty list over a catalogue of two items, one of them relevant, where that is not 0.
    private static final Map<String, Double> OF_NOTHING = Map.ofEntries(
            Map.entry("auc", 0.5),
            Map.entry("mcc", -1.0),
            Map.entry("percentile-rank", 1.0),
            Map.entry("num-rel", 1.0),
            Map.entry("rbp-residual", 1.0),
            Map.entry("rmse", Double.NaN),
            Map.entry("mae", Double.NaN),
            Map.entry("log-loss", Double.NaN),
            Map.entry("r2", Double.NaN),
            Map.entry("ee-loss", 1 + 1 / Math.pow(Math.log(3) / Math.log(2), 2)));

    /// Families that ask whether there is a list, so that an empty one is an answer.
    private static final Set<String> ASK_FOR_A_LIST = Set.of("user-coverage", "sufficiency");

    /// Families that hold users against each other.
    static final Set<String> COMPARE_USERS = Set.of("fragmentation");

    /// Families that count every rank to k, filled or not, so that k says more than where the list ends.
    static final Set<String> COUNT_EMPTY_RANKS = Set.of(
            "sufficiency",
            "full-list",
            "f-beta",
            "partial-auc",
            "partial-ap",
            "set-ap",
            "mcc",
            "accuracy",
            "sdcg",
            "inst",
            "insq");

    /// A reader who is content stops: what comes after a better item may then count less.
    static final Set<String> STOPS = Set.of("bpm");

    /// Accuracy of a list of the three items there are, all relevant, where that is not 1.
    private static final Map<String, Double> OF_ALL = Map.ofEntries(
            Map.entry("dcg", 1 + 1 / (Math.log(3) / Math.log(2)) + 0.5),
            Map.entry("rbp", 1 - 0.8 * 0.8 * 0.8),
            Map.entry("err", 0.5 + 0.25 / 2 + 0.125 / 3),
            Map.entry("inf-ap", 1.0),
            Map.entry("auc", Double.NaN),
            Map.entry("mcc", 0.0),
            Map.entry("ips-hits", 9.0),
            Map.entry("percentile-rank", 1.0 / 3),
            Map.entry("unjudged", 0.0),
            Map.entry("rbp-residual", 0.8 * 0.8 * 0.8),
            Map.entry("utility", 3.0),
            Map.entry("num-ret", 3.0),
            Map.entry("num-rel", 3.0),
            Map.entry("num-rel-ret", 3.0),
            Map.entry("num-nonrel", 0.0));

    static Stream<String> perUser() {
        return MetricCatalogue.metrics().stream()
                .filter(PerUserMetric.class::isInstance)
                .map(Metric::family);
    }

    static Stream<String> accuracy() {
        return perUser()
                .filter(family ->
                        MetricCatalogue.get(family).getClass().getPackageName().endsWith(".ranking"));
    }

    private static Interactions interactions(SplittableRandom random, boolean graded) {
        int rows = 300;
        int[] users = IntStream.range(0, rows).map(i -> random.nextInt(USERS)).toArray();
        int[] items = IntStream.range(0, rows).map(i -> random.nextInt(ITEMS)).toArray();
        float[] grades = new float[graded ? rows : 0];
        for (int i = 0; i < grades.length; i++) {
            grades[i] = random.nextInt(4) - 1;
        }
        return Interactions.ofPairs(USERS, users, items, grades);
    }

    private static int[] list(SplittableRandom random) {
        int[] items = IntStream.range(0, ITEMS).toArray();
        int length = random.nextInt(15);
        for (int i = 0; i < length; i++) {
            int j = i + random.nextInt(ITEMS - i);
            int item = items[i];
            items[i] = items[j];
            items[j] = item;
        }
        return Arrays.copyOf(items, length);
    }

    static RankedLists lists(SplittableRandom random) {
        RankedLists lists = RankedLists.of(
                IntStream.range(0, USERS).mapToObj(u -> list(random)).toArray(int[][]::new));
        int[] items = IntStream.range(0, lists.rows()).map(lists::item).toArray();
        int[] offsets = IntStream.rangeClosed(0, USERS)
                .map(u -> u == USERS ? lists.rows() : lists.from(u))
                .toArray();
        long[] tied = new long[items.length / 64 + 1];
        for (int user = 0; user < USERS; user++) {
            for (int slot = lists.from(user) + 1; slot < lists.to(user); slot++) {
                tied[slot >> 6] |= (long) random.nextInt(2) << slot;
            }
        }
        float[] scores = new float[items.length];
        for (int slot = 0; slot < scores.length; slot++) {
            scores[slot] = (float) (items.length - slot) / items.length;
        }
        return new RankedLists(offsets, items, tied).withScores(scores);
    }

    static Inputs inputs(SplittableRandom random) {
        String[] categories = IntStream.range(0, ITEMS)
                .mapToObj(i -> List.of("", "a", "b", "ab", "cde", "f", "af").get(random.nextInt(7)))
                .toArray(String[]::new);
        ItemCategories its = Example.categories(categories);
        return Inputs.of(USERS, ITEMS)
                .withTruth(interactions(random, random.nextBoolean()))
                .withHistory(interactions(random, false))
                .withCategories(its)
                .withItemAttributes(Example.itemAttributes(ITEMS))
                .withUserAttributes(Example.userAttributes(USERS))
                .withEmbeddings(Example.embeddings(random, ITEMS))
                .withReference("before", lists(random))
                .withScores();
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void valuesStayInTheRangeTheMetricStates(String family) {
        Description description = MetricCatalogue.get(family).description();
        int defined = 0;
        for (long seed = 1; seed <= 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Inputs inputs = inputs(random);
            for (double value : Example.values(family + "@7", inputs, lists(random))) {
                assertTrue(
                        Double.isNaN(value)
                                || value >= description.low() - 1e-12 && value <= description.high() + 1e-12,
                        () -> family + " is " + value + ", not in " + description.range());
                defined += Double.isNaN(value) ? 0 : 1;
            }
        }
        assertTrue(defined > 0, family + " is never defined");
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void aCutoffBeyondEveryListIsTheWholeList(String family) {
        SplittableRandom random = new SplittableRandom(4);
        Inputs inputs = inputs(random);
        RankedLists run = lists(random);
        double[] whole = Example.values(family, inputs, run);
        double[] deep = Example.values(family + "@900", inputs, run);
        for (int user = 0; user < USERS && !COUNT_EMPTY_RANKS.contains(family); user++) {
            double expected = family.equals("precision") ? whole[user] * run.length(user) / 900 : whole[user];
            assertEquals(expected, deep[user], 1e-12, family);
        }
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void oneScanFillsAllCutoffsAsIfEachWereAlone(String family) {
        SplittableRandom random = new SplittableRandom(5);
        Inputs inputs = inputs(random);
        RankedLists run = lists(random);
        PerUserMetric metric = (PerUserMetric) MetricCatalogue.get(family);
        Scorer scorer =
                metric.scorers(new int[] {1, 3, 5, 20}, inputs, Parameters.NONE).get();
        UserCursor cursor = new UserCursor(inputs);
        double[] together = new double[4];
        for (int i = 0; i < 4; i++) {
            double[] alone = Example.values(family + "@" + List.of(1, 3, 5, 20).get(i), inputs, run);
            for (int user = USERS - 1; user >= 0; user--) {
                cursor.toUser(user);
                cursor.toRun(run);
                scorer.score(cursor, together);
                assertEquals(alone[user], together[i], 0.0, family);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void aUsersValueDoesNotDependOnWhoElseIsThere(String family) {
        SplittableRandom random = new SplittableRandom(6);
        Inputs inputs = inputs(random);
        RankedLists run = lists(random);
        double[] values = Example.values(family + "@5", inputs, run);
        for (int user = 0; user < USERS && !COMPARE_USERS.contains(family); user++) {
            int one = user;
            RankedLists alone = run.filtered((other, item) -> other == one);
            assertEquals(values[user], Example.values(family + "@5", inputs, alone)[user], 0.0, family);
        }
    }

    @ParameterizedTest
    @MethodSource("perUser")
    void anEmptyListIsZeroForAccuracyAndUndefinedElse(String family) {
        Inputs inputs = Inputs.of(1, 2)
                .withTruth(new Interactions(new int[] {0, 1}, new int[] {0}))
                .withHistory(new Interactions(new int[] {0, 1}, new int[] {0}))
                .withCategories(Example.categories("a", "b"))
                .withItemAttributes(Example.itemAttributes(2))
                .withReference("before", RankedLists.of(new int[] {0}));
        double value = Example.values(family + "@5", inputs, RankedLists.of(new int[0]))[0];
        boolean reads = ASK_FOR_A_LIST.contains(family)
                || MetricCatalogue.get(family).needs().contains(Need.TRUTH);
        double expected = reads ? OF_NOTHING.getOrDefault(family, 0.0) : Double.NaN;
        assertEquals(expected, value, 1e-12, family);
    }

    @ParameterizedTest(name = "{0} of one user with one item is {1}")
    @CsvSource({
        "ndcg, 1",
        "recall, 1",
        "precision, 1",
        "ap, 1",
        "mrr, 1",
        "hit-rate, 1",
        "ild, NaN",
        "miuf, 0",
        "arp, 1",
        "steck, 0"
    })
    void oneUserWithOneItem(String family, double expected) {
        Interactions same = new Interactions(new int[] {0, 1}, new int[] {0});
        Inputs inputs = Inputs.of(1, 1).withTruth(same).withHistory(same).withCategories(Example.categories("a"));
        assertEquals(expected, Example.values(family + "@1", inputs, RankedLists.of(new int[] {0}))[0], 1e-15);
    }

    @ParameterizedTest
    @MethodSource("accuracy")
    void accuracyIsUndefinedWithoutAnythingRelevant(String family) {
        if (!family.endsWith("judged")) {
            assertEquals(Double.NaN, Example.value(family + "@5", new double[] {0, 0}, 0));
            assertEquals(Double.NaN, Example.value(family + "@5", new double[] {0, -1}, 0));
        }
        assertEquals(Double.NaN, Example.value(family, new double[0], 0));
    }

    @ParameterizedTest
    @MethodSource("accuracy")
    void movingAMoreRelevantItemUpNeverHurts(String family) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 300; round++) {
            double[] grades = random.doubles(2 + random.nextInt(9))
                    .map(x -> Math.floor(x * 3))
                    .toArray();
            String metric = family + "@" + (1 + random.nextInt(10));
            int i = random.nextInt(grades.length - 1);
            double before = Example.value(metric, grades, 1);
            if (grades[i + 1] > grades[i] && !STOPS.contains(family)) {
                double[] better = grades.clone();
                better[i] = grades[i + 1];
                better[i + 1] = grades[i];
                double sign = MetricCatalogue.get(family).description().direction() == Direction.LOWER ? -1 : 1;
                double after = Example.value(metric, better, 1);
                assertTrue(
                        Double.isNaN(before) || sign * (after - before) >= -1e-12,
                        () -> metric + " falls when " + Arrays.toString(grades) + " becomes "
                                + Arrays.toString(better));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("accuracy")
    void aListOfAllRelevantItemsScoresTheMost(String family) {
        double expected = OF_ALL.getOrDefault(family, 1.0);
        assertEquals(expected, Example.value(family + "@3", new double[] {1, 1, 1}, 0), 1e-5);
    }

    @Test
    void everyMetricSaysWhatItIs() {
        for (Metric metric : MetricCatalogue.metrics()) {
            Description words = metric.description();
            assertTrue(words.low() < words.high(), words::family);
            for (String text : List.of(words.label(), words.question(), words.formula(), words.source())) {
                assertTrue(!text.isBlank(), words::family);
            }
            assertEquals(metric, MetricCatalogue.get(words.family()));
        }
    }
}
