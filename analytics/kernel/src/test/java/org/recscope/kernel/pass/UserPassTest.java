package org.recscope.kernel.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.ItemCategories;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.metric.Inputs;
import org.recscope.kernel.metric.MetricName;

class UserPassTest {
    private static final int USERS = 10_000;
    private static final int ITEMS = 500;
    private static final List<MetricName> ALL = MetricCatalogue.parse(MetricCatalogue.firstLook().stream()
            .map(family -> family + "@5,10,3")
            .toList());

    private final SplittableRandom random = new SplittableRandom(11);
    private final Inputs inputs = Inputs.of(USERS, ITEMS)
            .withTruth(interactions())
            .withHistory(interactions())
            .withCategories(categories())
            .withCatalogue(CodeSet.of(ITEMS, item -> item % 7 != 0));
    private final List<RankedLists> runs = List.of(lists(), lists());
    private final List<MetricName> all = available();
    private final Plan plan = Plan.of(all, MetricCatalogue::get);

    private List<MetricName> available() {
        return ALL.stream()
                .filter(name -> MetricCatalogue.get(name.family())
                        .missing(inputs, name.parameters())
                        .isEmpty())
                .toList();
    }

    private Interactions interactions() {
        int[] users = random.ints(40_000, 0, USERS).toArray();
        int[] items = random.ints(40_000, 0, ITEMS).toArray();
        return Interactions.ofPairs(USERS, users, items, new float[0]);
    }

    private ItemCategories categories() {
        int[] offsets = IntStream.rangeClosed(0, ITEMS).map(i -> i * 2).toArray();
        int[] codes =
                IntStream.range(0, 2 * ITEMS).map(s -> s % 2 * 3 + s / 2 % 3).toArray();
        return new ItemCategories(offsets, codes, List.of("a", "b", "c", "d", "e", "f"));
    }

    private RankedLists lists() {
        int[][] lists = new int[USERS][];
        Arrays.setAll(
                lists,
                u -> random.ints(12, 0, ITEMS)
                        .distinct()
                        .limit(random.nextInt(12))
                        .toArray());
        return RankedLists.of(lists);
    }

    @Test
    void threadsChangeNothing() {
        Columns one = UserPass.run(plan, inputs, runs, 1, done -> {});
        Columns three = UserPass.run(plan, inputs, runs, 3, done -> {});
        for (int run = 0; run < runs.size(); run++) {
            for (int metric = 0; metric < all.size(); metric++) {
                for (int user = 0; user < USERS; user++) {
                    assertEquals(one.value(run, metric, user), three.value(run, metric, user), 0.0);
                }
            }
        }
    }

    @Test
    void catalogueWideMetricsHaveNoValueOfAUser() {
        Columns columns = UserPass.run(plan, inputs, runs, 1, done -> {});
        assertEquals(Double.NaN, columns.value(0, all.indexOf(MetricName.parse("gini@5")), 3));
    }

    @Test
    void whatTheWatcherThrowsStopsThePass() {
        IllegalStateException enough = new IllegalStateException("enough");
        AtomicInteger asked = new AtomicInteger();
        var thrown = assertThrows(
                IllegalStateException.class,
                () -> UserPass.run(plan, inputs, runs, 2, done -> {
                    asked.incrementAndGet();
                    throw enough;
                }));
        assertSame(enough, thrown);
        assertTrue(asked.get() <= 2, "each thread asks once");
    }

    /// Small sets are counted another way than large ones: both against counting by hand.
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 3000, USERS})
    void catalogueMetricsAreThoseOfTheUsersAsked(int size) {
        CodeSet users = CodeSet.of(USERS, user -> user * 31L % USERS < size);
        UserGroups groups = UserGroups.of(numbered());
        CataloguePass pass = new CataloguePass(plan, inputs.catalogue());
        pass.score(runs.get(1), Members.of(CodeSet.all(USERS), groups));
        pass.score(runs.get(1), Members.of(CodeSet.of(USERS, user -> user < 3), groups));
        CatalogueScore[] scores = pass.score(runs.get(0), Members.of(users, groups));
        for (String name : List.of("coverage@3", "coverage@10")) {
            MetricName metric = MetricName.parse(name);
            double expected = coverage(users, metric.cutoff());
            assertEquals(expected, scores[all.indexOf(metric)].value(), 1e-15);
        }
        int gini = all.indexOf(MetricName.parse("gini@10"));
        assertEquals(gini(users, 10), scores[gini].value(), 1e-12);
        double[] without = scores[gini].withoutGroup();
        int present = (int) IntStream.range(0, UserGroups.COUNT)
                .filter(g -> !inGroup(users, groups, g).isEmpty())
                .count();
        assertEquals(present, without.length);
        int at = 0;
        for (int g = 0; g < UserGroups.COUNT; g++) {
            CodeSet gone = inGroup(users, groups, g);
            if (!gone.isEmpty()) {
                assertEquals(gini(users.and(gone.not()), 10), without[at++], 1e-12);
            }
        }
    }

    private static Vocabulary numbered() {
        Vocabulary.Builder ids = Vocabulary.builder();
        IntStream.range(0, USERS).forEach(ids::add);
        return ids.build();
    }

    private static CodeSet inGroup(CodeSet users, UserGroups groups, int group) {
        return CodeSet.of(USERS, user -> users.contains(user) && groups.of(user) == group);
    }

    private int[] counts(CodeSet users, int cutoff) {
        RankedLists run = runs.get(0);
        int[] counts = new int[ITEMS];
        for (int user = users.next(0); user >= 0; user = users.next(user + 1)) {
            for (int slot = run.from(user); slot < Math.min(run.to(user), run.from(user) + cutoff); slot++) {
                counts[run.item(slot)]++;
            }
        }
        return IntStream.range(0, ITEMS)
                .filter(inputs.catalogue()::contains)
                .map(item -> counts[item])
                .toArray();
    }

    private double coverage(CodeSet users, int cutoff) {
        int[] counts = counts(users, cutoff);
        return (double) Arrays.stream(counts).filter(c -> c > 0).count() / counts.length;
    }

    private double gini(CodeSet users, int cutoff) {
        int[] counts = counts(users, cutoff);
        double differences = 0;
        double total = 0;
        for (int a : counts) {
            total += a;
            for (int b : counts) {
                differences += Math.abs(a - b);
            }
        }
        double n = counts.length;
        return total == 0 ? Double.NaN : differences / (2 * n * total) * (n / (n - 1));
    }
}
