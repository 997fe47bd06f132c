package org.recscope.analytics.sample.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.table.LongVector;
import org.recscope.analytics.sample.run.Run;
import org.recscope.analytics.sample.sheet.Sheet;
import tools.jackson.databind.JsonNode;

/// The flaws of the files, counted again by somebody who sees the files alone.
class ListsTest {
    private static final int USERS = 2000;
    private static final Lists FLAWED = new Lists(Pages.cast(9, USERS), List.of(Run.values()), 20, 12, true);
    private static final Page PAGE = FLAWED.page(0, USERS);
    private static final JsonNode PLANTED = Pages.truth(FLAWED, PAGE).get("flaws");

    private static long planted(String run, String what) {
        return PLANTED.get(run).get(what).asLong();
    }

    private static Sheet sheet(String name) {
        return PAGE.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Reader and article of every row.
    private static List<String> pairs(Sheet sheet) {
        LongVector users = Pages.longs(sheet, "user_id");
        LongVector items = Pages.longs(sheet, "item_id");
        return IntStream.range(0, users.rows())
                .mapToObj(row -> users.value(row) + " " + items.value(row))
                .toList();
    }

    private static Map<Long, Integer> lengths(Sheet sheet) {
        Map<Long, Integer> lengths = new HashMap<>();
        LongVector users = Pages.longs(sheet, "user_id");
        for (int row = 0; row < users.rows(); row++) {
            lengths.merge(users.value(row), 1, Integer::sum);
        }
        return lengths;
    }

    @Test
    void onlyPopularRecommendsWhatWasRead() {
        Set<String> read = Set.copyOf(pairs(sheet("history")));
        for (Run run : Run.values()) {
            long found =
                    pairs(sheet(run.word())).stream().filter(read::contains).count();
            assertEquals(
                    run == Run.POPULAR ? planted("popular", "rows that recommend an article of the history") : 0,
                    found);
        }
        assertTrue(planted("popular", "rows that recommend an article of the history") > 0);
    }

    @Test
    void onlyAccurateRepeatsCutsAndRecommendsTheExpired() {
        Sheet list = sheet("accurate");
        long repeated = Pages.rows(list) - Set.copyOf(pairs(list)).size();
        assertEquals(planted("accurate", "rows that repeat an article of the list"), repeated);
        long cut = lengths(list).values().stream().filter(length -> length < 10).count();
        assertEquals(planted("accurate", "lists cut short below ten"), cut);
        LongVector items = Pages.longs(list, "item_id");
        long expired = IntStream.range(0, items.rows())
                .filter(row -> items.value(row) > 1000)
                .count();
        assertEquals(planted("accurate", "rows with an article outside the catalogue"), expired);
        assertTrue(repeated > 0 && cut > 0 && expired > 0);
    }

    @Test
    void onlyDiverseMissesReadersAndRanks() {
        Sheet list = sheet("diverse");
        assertEquals(
                planted("diverse", "readers without a list"),
                USERS - lengths(list).size());
        Map<Long, Long> last = new HashMap<>();
        LongVector users = Pages.longs(list, "user_id");
        LongVector ranks = Pages.longs(list, "rank");
        for (int row = 0; row < users.rows(); row++) {
            last.put(users.value(row), ranks.value(row));
        }
        long gapped = last.values().stream().filter(rank -> rank == 21).count();
        assertEquals(planted("diverse", "lists that leave a rank out"), gapped);
        assertTrue(gapped > 0 && lengths(list).size() < USERS);
        assertEquals(USERS, lengths(sheet("popular")).size());
    }

    @Test
    void perfectFilesHaveNoFlaw() {
        Lists perfect = new Lists(Pages.cast(9, USERS), List.of(Run.values()), 20, 12, false);
        Page page = perfect.page(0, USERS);
        for (Sheet list : page.sheets().subList(3, 6)) {
            assertEquals(20 * USERS, Pages.rows(list));
            assertEquals(20 * USERS, Set.copyOf(pairs(list)).size());
        }
        assertEquals(null, Pages.truth(perfect, page).get("flaws"));
    }

    @Test
    void aSpanIsTheSameAloneAndWithin() {
        List<String> alone = pairs(FLAWED.page(500, 520).sheets().get(4));
        List<String> within = pairs(sheet("accurate"));
        int first = IntStream.range(0, within.size())
                .filter(row -> within.get(row).startsWith("501 "))
                .findFirst()
                .orElseThrow();
        assertEquals(alone, within.subList(first, first + alone.size()));
    }
}
