package org.recscope.kernel.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    @ParameterizedTest(name = "{0} is a number: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            17                   | true
            0                    | true
            -5                   | true
            9223372036854775807  | true
            -9223372036854775808 | true
            9223372036854775808  | false
            -9223372036854775809 | false
            99999999999999999999 | false
            007                  | false
            -0                   | false
            +7                   | false
            7.0                  | false
            ' 7'                 | false
            ''                   | false
            -                    | false
            n17                  | false
            ٣                    | false
            """)
    void tellsNumbersFromText(String text, boolean number) {
        assertEquals(number, Ids.isNumber(text));
    }

    @Test
    void numbersAndTheirTextAreOneId() {
        Vocabulary.Builder ids = Vocabulary.builder();
        assertEquals(0, ids.add("17"));
        assertEquals(0, ids.add(17));
        assertEquals(1, ids.add("007"));
        assertEquals(2, ids.add(7));
        assertEquals(1, ids.add("007"));
        Vocabulary users = ids.build();
        assertEquals(3, users.size());
        assertTrue(users.isNumber(0));
        assertFalse(users.isNumber(1));
        assertEquals("17", users.id(0));
        assertEquals("007", users.id(1));
        assertEquals(2, users.code("7"));
        assertEquals(Vocabulary.ABSENT, users.code("8"));
        assertEquals(Vocabulary.ABSENT, users.code(8));
        assertEquals(Vocabulary.ABSENT, users.code("x"));
    }

    @Test
    void extremeAndEmptyIdsAreKept() {
        Vocabulary.Builder ids = Vocabulary.builder();
        ids.add(Long.MIN_VALUE);
        ids.add(0);
        ids.add("");
        Vocabulary users = ids.build();
        assertTrue(users.isNumber(0));
        assertEquals(Long.MIN_VALUE, users.number(0));
        assertEquals("-9223372036854775808", users.id(0));
        assertEquals(1, users.code(0));
        assertFalse(users.isNumber(2));
        assertEquals("", users.id(2));
        assertEquals(2, users.code(""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void agreesWithAMapWhateverTheIds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> expected = new HashMap<>();
        Vocabulary.Builder ids = Vocabulary.builder();
        for (int i = 0; i < 50_000; i++) {
            long number = random.nextLong(8_000) << random.nextInt(3) * 20;
            String id = random.nextInt(3) == 0 ? "n" + number : Long.toString(number);
            int code = Ids.isNumber(id) ? ids.add(number) : ids.add(id);
            int wanted = expected.computeIfAbsent(id, x -> expected.size());
            assertEquals(wanted, code, () -> "seed " + seed + " id " + id);
        }
        Vocabulary users = ids.build();
        assertEquals(expected.size(), users.size());
        expected.forEach((id, code) -> {
            assertEquals(code, users.code(id));
            assertEquals(id, users.id(code));
        });
    }

    @Test
    void hashesDependOnTheIdAlone() {
        Vocabulary.Builder one = Vocabulary.builder();
        one.add("a");
        one.add(5);
        Vocabulary.Builder other = Vocabulary.builder();
        other.add(5);
        other.add("a");
        assertEquals(one.build().hash(0), other.build().hash(1));
        assertNotEquals(Ids.hash("5x"), Ids.hash("x5"));
        assertEquals(-2152535657050944081L, Ids.hash(0));
    }

    @Test
    void aBuiltVocabularyDoesNotChange() {
        Vocabulary.Builder ids = Vocabulary.builder();
        ids.add(1);
        ids.build();
        assertEquals(0, ids.add(1));
        assertThrows(IllegalStateException.class, () -> ids.add(2));
    }
}
