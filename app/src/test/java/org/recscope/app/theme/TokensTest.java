package org.recscope.app.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.figure.Slot;
import org.recscope.plot.style.Palette;

/// Our own colours: the same in the window and in charts, and readable.
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z]+-\\d): #([0-9a-f]{6});");
    private static final double READABLE = 4.5;

    private static Map<String, Color> tokens(boolean dark) throws IOException {
        try (var sheet = Objects.requireNonNull(WindowTheme.class.getResourceAsStream("tokens.css"))) {
            String[] halves = new String(sheet.readAllBytes(), StandardCharsets.UTF_8).split("\\.root:dark");
            Map<String, Color> tokens = new LinkedHashMap<>();
            Matcher token = TOKEN.matcher(halves[dark ? 1 : 0]);
            while (token.find()) {
                tokens.put(token.group(1), new Color(Integer.parseInt(token.group(2), 16)));
            }
            return tokens;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void runsHaveTheColoursOfTheirCharts(boolean dark) throws IOException {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        for (int run = 0; run < Slot.SERIES; run++) {
            assertEquals(palette.of(Slot.series(run)), tokens(dark).get("series-" + run), "series " + run);
        }
    }

    /// The words are AtlantaFX's: Primer Light writes in 24292f, Primer Dark in c9d1d9.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbersCanBeReadOnEveryShade(boolean dark) throws IOException {
        Color words = new Color(dark ? 0xc9d1d9 : 0x24292f);
        Map<String, Color> tokens = tokens(dark);
        for (int step = 1; step <= 8; step++) {
            for (String ramp : new String[] {"heat-", "cold-"}) {
                double contrast = Palette.contrast(words, tokens.get(ramp + step));
                assertTrue(contrast >= READABLE, ramp + step + ": " + contrast);
            }
        }
    }
}
