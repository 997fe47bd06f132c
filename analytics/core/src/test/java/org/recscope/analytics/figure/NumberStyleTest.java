package org.recscope.analytics.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    @ParameterizedTest(name = "{0} {1} of {2} is {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # kind, digits, value, text
            AUTO,    4, 0.123456,  0.1235
            AUTO,    4, 12,        12
            AUTO,    4, 123456,    "123,500"
            AUTO,    4, 0,         0
            AUTO,    4, -0.5,      −0.5
            AUTO,    4, 0.000123,  0.000123
            AUTO,    4, 1.5e-9,    1.5e−9
            AUTO,    4, -2.5e18,   −2.5e18
            FIXED,   0, 1234567,   "1,234,567"
            FIXED,   0, 999,       999
            FIXED,   4, 0.3,       0.3000
            FIXED,   2, -0.001,    0.00
            FIXED,   1, -1234.56,  "−1,234.6"
            PERCENT, 1, 0.125,     12.5 %
            PERCENT, 0, 1,         100 %
            COMPACT, 3, 999,       999
            COMPACT, 3, 1234,      1.23k
            COMPACT, 3, 34000000,  34M
            COMPACT, 3, 999999,    1M
            COMPACT, 3, 2.5e9,     2.5G
            DATE,    0, 0,         1970-01-01
            DATE,    0, 1790000000000, 2026-09-21 14:13
            AUTO,    4, NaN,       –
            FIXED,   2, Infinity,  ∞
            FIXED,   2, -Infinity, −∞
            """)
    void writesNumbersByHand(NumberStyle.Kind kind, int digits, double value, String expected) {
        assertEquals(expected, new NumberStyle(kind, digits, false).text(value));
    }

    @ParameterizedTest
    @CsvSource({"0.25, +0.2", "-0.25, −0.2", "0, 0.0", "0.01, 0.0", "Infinity, +∞"})
    void differencesCarryASign(double value, String expected) {
        assertEquals(expected, NumberStyle.fixed(1).withSign().text(value));
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertEquals("1,234.50", NumberStyle.fixed(2).text(1234.5));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tooManyDigitsAreAMistake() {
        assertThrows(IllegalArgumentException.class, () -> NumberStyle.fixed(13));
    }
}
