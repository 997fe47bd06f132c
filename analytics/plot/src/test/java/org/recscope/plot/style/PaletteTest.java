package org.recscope.plot.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.figure.Ramp;
import org.recscope.analytics.figure.Slot;

class PaletteTest {
    /// Linear RGB as it is seen without the red, green or blue receptors (Machado, Oliveira, Fernandes 2009, severity
    /// 1).
    private static final List<double[]> DEFICIENCIES = List.of(
            new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            new double[] {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
            new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
            new double[] {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900});

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void seriesStayApartWhateverTheEye(Palette palette) {
        for (int d = 0; d < DEFICIENCIES.size(); d++) {
            for (int a = 0; a < Slot.SERIES; a++) {
                for (int b = 0; b < a; b++) {
                    double apart = distance(seen(palette, a, d), seen(palette, b, d));
                    assertTrue(apart > 0.055, "deficiency " + d + ": " + a + " and " + b + " are " + apart + " apart");
                }
            }
        }
    }

    private static double[] seen(Palette palette, int series, int deficiency) {
        Color color = palette.of(Slot.series(series));
        double[] rgb = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
        double[] m = DEFICIENCIES.get(deficiency);
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = Math.max(0, m[3 * i] * rgb[0] + m[3 * i + 1] * rgb[1] + m[3 * i + 2] * rgb[2]);
        }
        return oklab(out);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double[] oklab(double[] c) {
        double l = Math.cbrt(0.4122214708 * c[0] + 0.5363325363 * c[1] + 0.0514459929 * c[2]);
        double m = Math.cbrt(0.2119034982 * c[0] + 0.6806995451 * c[1] + 0.1073969566 * c[2]);
        double s = Math.cbrt(0.0883024619 * c[0] + 0.2817188376 * c[1] + 0.6299787005 * c[2]);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsAndMarksCanBeSeen(Palette palette) {
        assertTrue(Palette.contrast(palette.text(), palette.background()) > 12);
        assertTrue(Palette.contrast(palette.muted(), palette.background()) > 4.5);
        assertTrue(Palette.contrast(palette.muted(), palette.surface()) > 4.5);
        for (Slot slot : Slot.values()) {
            assertTrue(Palette.contrast(palette.of(slot), palette.background()) > 2.2, slot.name());
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsCanBeReadOnEveryShade(Palette palette) {
        for (double depth = -1; depth <= 1; depth += 0.01) {
            for (Ramp ramp : Ramp.values()) {
                Color shade = palette.shade(ramp, depth);
                assertTrue(Palette.contrast(palette.textOn(shade), shade) > 4.5, ramp + " " + depth);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void rampsGrowEvenlyAndEndAtTheirStops(Palette palette) {
        double before = Palette.contrast(palette.shade(Ramp.SEQUENTIAL, 0), palette.background());
        for (double depth = 0.05; depth <= 1; depth += 0.05) {
            double now = Palette.contrast(palette.shade(Ramp.SEQUENTIAL, depth), palette.background());
            assertTrue(now > before, "at " + depth);
            before = now;
        }
        assertEquals(palette.sequential().stops().getLast(), palette.shade(Ramp.SEQUENTIAL, 7));
        assertEquals(palette.diverging().stops().getFirst(), palette.shade(Ramp.DIVERGING, -1));
    }
}
