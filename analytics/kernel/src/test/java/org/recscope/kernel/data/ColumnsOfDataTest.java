package org.recscope.kernel.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsOfDataTest {
    private static int[] items(RankedLists lists, int user) {
        return IntStream.range(lists.from(user), lists.to(user))
                .map(lists::item)
                .toArray();
    }

    @Test
    void pairsInAnyOrderBecomeRowsWithTheHighestGrade() {
        Interactions truth = Interactions.ofPairs(
                3, new int[] {2, 0, 2, 0, 2}, new int[] {7, 5, 3, 5, 7}, new float[] {-1, 2, 0, 4, -3});
        assertEquals(1, truth.count(0));
        assertEquals(0, truth.count(1));
        assertEquals(2, truth.count(2));
        assertEquals(4, truth.grade(truth.find(0, 5)));
        assertEquals(-1, truth.grade(truth.find(2, 7)));
        assertEquals(0, truth.grade(truth.find(2, 3)));
        assertTrue(truth.contains(2, 3));
        assertFalse(truth.contains(1, 3));
    }

    @Test
    void withoutGradesEveryGradeIsOne() {
        Interactions truth = Interactions.ofPairs(1, new int[] {0, 0}, new int[] {4, 4}, new float[0]);
        assertEquals(1, truth.rows());
        assertEquals(1, truth.grade(0));
        assertFalse(truth.graded());
    }

    @Test
    void paddingAddsEmptyRows() {
        assertEquals(0, RankedLists.of(new int[] {1, 2}).padded(3).length(2));
        assertEquals(0, Interactions.none(1).padded(5).count(4));
        Attribute country = new Attribute("country", List.of("no"), new int[] {0}).padded(2);
        assertEquals(Attribute.MISSING, country.code(1));
        assertEquals(Attribute.MISSING, country.code(99));
    }

    @Test
    void brokenArraysAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RankedLists(new int[] {0, 2}, new int[1]));
        assertThrows(IllegalArgumentException.class, () -> new RankedLists(new int[] {0, 2, 1}, new int[1]));
        assertThrows(IllegalArgumentException.class, () -> new Interactions(new int[] {0, 2}, new int[] {3, 3}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ItemCategories(new int[] {0, 1}, new int[] {1}, List.of("news")));
        assertThrows(IllegalArgumentException.class, () -> new Attribute("country", List.of(), new int[] {0}));
    }

    @Test
    void filteringKeepsTheOrderAndTheTies() {
        // one user: 5 6 7 | 8 9, where 5 6 7 are tied and 8 9 are tied
        RankedLists lists = new RankedLists(new int[] {0, 5}, new int[] {5, 6, 7, 8, 9}, new long[] {0b10110});
        RankedLists without6 = lists.filtered((user, item) -> item != 6);
        assertArrayEquals(new int[] {5, 7, 8, 9}, items(without6, 0));
        assertTrue(without6.tied(1));
        assertFalse(without6.tied(2));
        assertTrue(without6.tied(3));
        RankedLists without5 = lists.filtered((user, item) -> item != 5);
        assertFalse(without5.tied(0));
        assertTrue(without5.tied(1));
        assertFalse(lists.untied().hasTies());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 200})
    void setsKeepTheLawsOfSets(int size) {
        SplittableRandom random = new SplittableRandom(size);
        CodeSet a = CodeSet.of(size, code -> random.nextBoolean());
        CodeSet b = CodeSet.of(size, code -> random.nextBoolean());
        assertEquals(a, a.not().not());
        assertEquals(a.and(b).not(), a.not().or(b.not()));
        assertEquals(a.count() + b.count(), a.or(b).count() + a.and(b).count());
        assertEquals(size, CodeSet.all(size).count());
        assertTrue(CodeSet.none(size).isEmpty());
        int walked = 0;
        for (int code = a.next(0); code >= 0; code = a.next(code + 1)) {
            assertTrue(a.contains(code));
            walked++;
        }
        assertEquals(a.count(), walked);
        assertFalse(a.contains(size));
    }
}
