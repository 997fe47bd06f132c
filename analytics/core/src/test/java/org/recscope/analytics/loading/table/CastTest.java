package org.recscope.analytics.loading.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.table.ColumnRequest.As;

/// Columns as they were asked for.
class CastTest {
    private static final TextVector NUMBERED = TextVector.of("17", null, "-3", "17");

    @Test
    void textsThatAreAllNumbersAreNumericIdentifiers() throws Cast.NoNumberException {
        LongVector ids = assertInstanceOf(LongVector.class, new Cast(As.ID).apply(NUMBERED));
        assertEquals(17, ids.value(0));
        assertTrue(ids.isNull(1));
        assertEquals(-3, ids.value(2));
        assertEquals(ids.code(0), ids.code(3));
    }

    @Test
    void oneOtherTextKeepsAllTexts() throws Cast.NoNumberException {
        TextVector mixed = TextVector.of("17", "007");
        assertSame(mixed, new Cast(As.ID).apply(mixed));
    }

    @Test
    void aDictionaryIsTurnedOnce() throws Cast.NoNumberException {
        Cast ids = new Cast(As.ID);
        LongVector first = (LongVector) ids.apply(NUMBERED);
        LongVector second = (LongVector) ids.apply(TextVector.of(new int[] {1}, 1, NUMBERED.dictionary()));
        assertSame(first.dictionary(), second.dictionary());

        Cast texts = new Cast(As.TEXT);
        LongDictionary numbers = new LongDictionary(new long[] {5, 6});
        TextVector one = (TextVector) texts.apply(LongVector.coded(new int[] {0}, 1, numbers));
        TextVector two = (TextVector) texts.apply(LongVector.coded(new int[] {1, -1}, 2, numbers));
        assertSame(one.dictionary(), two.dictionary());
        assertEquals("6", two.value(0));
        assertTrue(two.isNull(1));
    }

    @Test
    void wholeDoublesAreIdentifiersAndNanIsMissing() throws Cast.NoNumberException {
        LongVector ids = assertInstanceOf(LongVector.class, new Cast(As.ID).apply(DoubleVector.of(12, Double.NaN, -4)));
        assertEquals(12, ids.value(0));
        assertTrue(ids.isNull(1));
        assertEquals(1, ids.nullCount());
        TextVector texts = assertInstanceOf(TextVector.class, new Cast(As.ID).apply(DoubleVector.of(12, 0.5)));
        assertEquals("12", texts.value(0));
        assertEquals("0.5", texts.value(1));
    }

    @Test
    void numbersOfEverything() throws Cast.NoNumberException {
        DoubleVector fromText = (DoubleVector) new Cast(As.DOUBLE).apply(TextVector.of(" 1e3 ", null, "NaN"));
        assertEquals(1000, fromText.value(0));
        assertTrue(fromText.isNull(1));
        assertTrue(Double.isNaN(fromText.value(2)));
        assertEquals(1, ((DoubleVector) new Cast(As.DOUBLE).apply(BooleanVector.of(true))).value(0));
        assertEquals(-5, ((DoubleVector) new Cast(As.DOUBLE).apply(LongVector.of(-5))).value(0));
    }

    @Test
    void aTextThatIsNoNumberIsNamed() {
        var problem =
                assertThrows(Cast.NoNumberException.class, () -> new Cast(As.DOUBLE).apply(TextVector.of("1", "one")));
        assertEquals(1, problem.row());
        assertEquals("one", problem.text());
    }

    @Test
    void listsAreCastElementByElement() throws Cast.NoNumberException {
        ListVector lists = ListVector.of(new int[] {0, 2, 2}, 2, TextVector.of("1", "2"), null);
        ListVector ids = (ListVector) new Cast(As.ID).apply(lists);
        assertEquals(2, ((LongVector) ids.child()).value(1));
        assertEquals(2, ids.from(1));
        assertEquals(2, ids.to(1));
        BooleanVector truths = BooleanVector.of(true, false);
        TextVector words =
                (TextVector) ((ListVector) new Cast(As.TEXT).apply(ListVector.of(new int[] {0, 2}, 1, truths, null)))
                        .child();
        assertEquals("false", words.value(1));
    }
}
