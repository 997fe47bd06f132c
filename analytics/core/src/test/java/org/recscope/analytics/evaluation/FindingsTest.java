package org.recscope.analytics.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.Dataset;
import org.recscope.analytics.loading.LoadedRun;
import org.recscope.analytics.loading.RawList;
import org.recscope.analytics.work.Progress;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;

class FindingsTest {
    /// What the second and the third rank weigh.
    private static final double SECOND = 1 / (Math.log(3) / Math.log(2));

    private static final double THIRD = 0.5;

    /// Four users; relevant are item 0 to user 0, item 1 to user 1, item 2 to user 2 and nothing known to user 3.
    private static Dataset.Builder world(int items) {
        Interactions truth = new Interactions(new int[] {0, 1, 2, 3, 3}, new int[] {0, 1, 2});
        return Dataset.of(Worlds.ids("u", 4), Worlds.ids("i", items), truth);
    }

    private static Map<FindingKind, Finding> findings(Dataset data) {
        return Findings.of(data, 2, Progress.NONE).stream()
                .collect(Collectors.toMap(Finding::kind, Function.identity()));
    }

    private static LoadedRun run(RankedLists lists, List<RawList> duplicated, List<RawList> gapped) {
        return new LoadedRun("one", lists, true, lists.rows(), duplicated.size(), duplicated, gapped);
    }

    private static void expect(Finding found, long count, List<String> examples, double before, double after) {
        assertEquals(count, found.count());
        assertEquals(examples, found.examples());
        assertEquals(before, found.ndcgBefore(), 1e-12);
        assertEquals(after, found.ndcgAfter(), 1e-12);
        assertEquals(after - before, found.change(), 1e-12);
    }

    @Test
    void usersOnOneSideOnly() {
        RankedLists lists = RankedLists.of(new int[] {0}, new int[] {0, 1}, new int[0], new int[] {2});
        Map<FindingKind, Finding> found = findings(world(3).run("one", lists).build());
        double before = (1 + SECOND + 0) / 3;
        expect(found.get(FindingKind.USERS_WITHOUT_TRUTH), 1, List.of("user u3"), before, (1 + SECOND) / 4);
        expect(found.get(FindingKind.USERS_WITHOUT_LIST), 1, List.of("user u2"), before, (1 + SECOND) / 2);
        expect(found.get(FindingKind.SHORT_LISTS), 3, List.of("user u0", "user u1", "user u3"), before, Double.NaN);
        assertEquals(3, found.size());
    }

    @Test
    void itemsOutsideTheCatalogueMoveTheOthersUp() {
        RankedLists lists = RankedLists.of(new int[] {3, 0}, new int[] {1}, new int[] {3, 1, 2}, new int[0]);
        Dataset data = world(4).catalogue(CodeSet.of(4, item -> item < 3))
                .run("one", lists)
                .build();
        expect(
                findings(data).get(FindingKind.OUTSIDE_CATALOGUE),
                2,
                List.of("user u0, item i3", "user u2, item i3"),
                (SECOND + 1 + THIRD) / 3,
                (1 + 1 + SECOND) / 3);
    }

    @Test
    void itemsOfTheHistoryMoveTheOthersUp() {
        RankedLists lists = RankedLists.of(new int[] {2, 0}, new int[] {1}, new int[] {2}, new int[0]);
        Interactions history = new Interactions(new int[] {0, 1, 2, 2, 2}, new int[] {2, 0});
        expect(
                findings(world(3).history(history).run("one", lists).build()).get(FindingKind.IN_HISTORY),
                1,
                List.of("user u0, item i2"),
                (SECOND + 1 + 1) / 3,
                1);
    }

    @Test
    void tiesCountAsTheMeanOfTheirOrdersAndThenAsTheFileHasThem() {
        RankedLists lists = new RankedLists(new int[] {0, 2, 3, 4, 4}, new int[] {0, 1, 1, 2}, new long[] {0b10});
        expect(
                findings(world(3).run("one", lists).build()).get(FindingKind.TIES),
                1,
                List.of("user u0, item i1"),
                ((1 + SECOND) / 2 + 1 + 1) / 3,
                1);
    }

    @Test
    void duplicatesCountAsOftenAsTheFileHasThem() {
        RankedLists lists = RankedLists.of(new int[] {0, 1}, new int[] {1}, new int[] {2}, new int[0]);
        RawList raw = new RawList(0, new int[] {0, 0, 1}, new long[] {1, 2, 3});
        expect(
                findings(world(3).run(run(lists, List.of(raw), List.of())).build())
                        .get(FindingKind.DUPLICATE_ROWS),
                1,
                List.of("user u0, item i0"),
                1,
                (1 + SECOND + 1 + 1) / 3);
    }

    @Test
    void ranksCountAsTheFileStatesThem() {
        RankedLists lists = RankedLists.of(new int[] {0, 1}, new int[] {1}, new int[] {2}, new int[0]);
        List<RawList> gapped = List.of(
                new RawList(0, new int[] {0, 1}, new long[] {3, 8}),
                new RawList(1, new int[] {1}, new long[] {11}),
                new RawList(2, new int[] {2}, new long[] {0}));
        expect(
                findings(world(3).run(run(lists, List.of(), gapped)).build()).get(FindingKind.RANK_GAPS),
                3,
                List.of("user u0", "user u1", "user u2"),
                1,
                (THIRD + 0 + 1) / 3);
    }

    @Test
    void thereIsNothingToSayOfCleanLists() {
        int[] items = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Interactions truth = new Interactions(new int[] {0, 1}, new int[] {0});
        Dataset data = Dataset.of(Worlds.ids("u", 1), Worlds.ids("i", 10), truth)
                .run("one", RankedLists.of(items))
                .build();
        assertEquals(List.of(), Findings.of(data, 1, Progress.NONE));
    }

    @Test
    void threadsChangeNothingAndExamplesAreTheFirst() {
        Dataset data = Worlds.random(5, 40_000, 300);
        List<Finding> found = Findings.of(data, 1, Progress.NONE);
        assertEquals(found, Findings.of(data, 3, Progress.NONE));
        Vocabulary users = data.users();
        CodeSet short10 = CodeSet.of(users.size(), user -> {
            int length = data.runs().get(1).lists().length(user);
            return length > 0 && length < 10;
        });
        Finding last = found.stream()
                .filter(one -> one.run().equals("two") && one.kind() == FindingKind.SHORT_LISTS)
                .findFirst()
                .orElseThrow();
        assertEquals(short10.count(), last.count());
        assertEquals("user " + users.id(short10.next(0)), last.examples().get(0));
    }
}
