package org.recscope.analytics.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity=light",
                "activity=light & taste=Drama",
                "age=21 – 55",
                "taste=\"Action & Adventure\" & say=\"he said \"\"no\"\"\"",
                "\"a=b\"=c",
                "country=(missing)"
            })
    void whatIsWrittenIsReadBack(String text) {
        assertEquals(text, SegmentRule.parse(text).toString());
    }

    @Test
    void blanksAroundItsPartsAreNoPartOfIt() {
        assertEquals(
                "activity=light & taste=Drama",
                SegmentRule.parse(" activity = light&taste=\"Drama\"").toString());
    }

    @Test
    void aFoundSliceIsARule() {
        SegmentKey key = new SegmentKey(List.of("taste", "activity"), List.of("A & B", SegmentKey.MISSING));
        assertEquals("taste=\"A & B\" & activity=(missing)", SegmentRule.of(key).toString());
    }

    @Test
    void onlyAnEqualsSignOutsideQuotesMakesARule() {
        assertTrue(SegmentRule.isRule("activity=light"));
        assertFalse(SegmentRule.isRule("activity"));
        assertFalse(SegmentRule.isRule("\"a=b\""));
    }

    @Test
    void cutsAreCrossedByStarsOutsideQuotes() {
        assertEquals(
                List.of("country", "taste=\"Sci*Fi\" & activity=light"),
                SegmentRule.crossed("country * taste=\"Sci*Fi\" & activity=light"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity=light & ", "=light", "a=b=c"})
    void whatIsNoConditionIsNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> SegmentRule.parse(text))
                .getMessage();
        assertTrue(message.contains("is not a condition: write it like activity=light"), message);
    }

    @ParameterizedTest
    @CsvSource({"21 – 55, 21, 55, 21 – 55", "21..55, 21, 55, 21 – 55", "7, 7, 7, 7", "-3 – -0.5, -3, -0.5, -3 – -0.5"})
    void rangesAreReadAsBinsAreCalled(String text, double low, double high, String written) {
        NumberRange range = NumberRange.parse(text).orElseThrow();
        assertEquals(new NumberRange(low, high), range);
        assertEquals(written, range.toString());
        assertTrue(range.contains(low) && range.contains(high));
        assertFalse(range.contains(high + 0.1) || range.contains(low - 0.1) || range.contains(Double.NaN));
    }

    @Test
    void wordsAreNoRange() {
        assertTrue(NumberRange.parse("light").isEmpty());
        assertTrue(NumberRange.parse("..5").isEmpty());
    }
}
