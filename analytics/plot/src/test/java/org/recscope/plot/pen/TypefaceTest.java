package org.recscope.plot.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {
    private static final TextStyle STYLE = TextStyle.plain(12);

    /// The JDK reads the same file by its own code.
    @ParameterizedTest
    @ValueSource(strings = {"NDCG@10", "Hamburgefonstiv", "0123456789", "Größe ≥ 4 – €", "Δ (%)", "★ ↑ ↓ … −"})
    void outlinesAgreeWithTheJdks(String text) throws Exception {
        Font font;
        try (InputStream in =
                Typeface.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/Inter-Regular.otf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(100f);
        }
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            Rectangle2D expected =
                    font.createGlyphVector(context, letter).getOutline().getBounds2D();
            Rectangle2D actual = Typeface.REGULAR.outline(letter, 100, false).getBounds2D();
            assertEquals(expected.getX(), actual.getX(), 0.5, letter);
            assertEquals(expected.getY(), actual.getY(), 0.5, letter);
            assertEquals(expected.getMaxX(), actual.getMaxX(), 0.5, letter);
            assertEquals(expected.getMaxY(), actual.getMaxY(), 0.5, letter);
            assertEquals(
                    font.createGlyphVector(context, letter).getGlyphMetrics(0).getAdvance(),
                    Typeface.REGULAR.width(letter, 100, false),
                    0.5,
                    letter);
        }
    }

    @Test
    void tabularDigitsAreEquallyWide() {
        double zero = Typeface.REGULAR.width("0", 100, true);
        for (char digit = '1'; digit <= '9'; digit++) {
            assertEquals(zero, Typeface.REGULAR.width("" + digit, 100, true), 1e-9);
        }
        assertEquals(4 * zero, Typeface.REGULAR.width("1714", 100, true), 1e-9);
        assertTrue(Typeface.REGULAR.width("1111", 100, false) < 4 * zero);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AV", "To", "Ty"})
    void pairsOfLettersStandCloser(String pair) {
        double apart = Typeface.REGULAR.width(pair.substring(0, 1), 100, false)
                + Typeface.REGULAR.width(pair.substring(1), 100, false);
        assertTrue(Typeface.REGULAR.width(pair, 100, false) < apart - 1);
    }

    @Test
    void unknownScriptsAreNotCovered() {
        assertTrue(Typeface.REGULAR.covers("Привет, Ελλάδα"));
        assertFalse(Typeface.REGULAR.covers("日本語"));
        assertTrue(STYLE.width("日本語") > 0);
    }

    @ParameterizedTest(name = "{0} in {1} pixels is {2}")
    @CsvSource(textBlock = """
            Drama,                  100, Drama
            Science fiction,        50,  Scienc…
            Science fiction,        5,   ''
            """)
    void shortensWithAnEllipsis(String text, double width, String expected) {
        assertEquals(expected, STYLE.fit(text, width));
        assertTrue(STYLE.width(STYLE.fit(text, width)) <= width);
    }

    @Test
    void breaksAtSpacesHyphensAndUnderscoresButNotInNumbers() {
        assertEquals(List.of("Science", "fiction"), STYLE.wrap("Science fiction", 60, 3));
        assertEquals(List.of("two-", "tower"), STYLE.wrap("two-tower", 40, 3));
        assertEquals(List.of("1,234,567"), STYLE.wrap("1,234,567", 200, 3));
        assertEquals(List.of("a", "b"), STYLE.wrap("a\nb", 200, 3));
        assertEquals(List.of(), STYLE.wrap("", 200, 3));
    }

    @Test
    void noLineIsWiderThanItsRoomAndTheLastSaysThatThereIsMore() {
        String text = "A rather long sentence about categories, averylongwordthatcannotbebrokenatall and so on";
        for (int width = 20; width < 500; width += 7) {
            for (String line : STYLE.wrap(text, width, 3)) {
                assertTrue(STYLE.width(line) <= width, line);
            }
        }
        assertTrue(STYLE.wrap(text, 100, 2).get(1).endsWith("…"));
        assertEquals(2, STYLE.wrap(text, 100, 2).size());
    }
}
