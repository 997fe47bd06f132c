package org.recscope.analytics.segment.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.kernel.data.Attribute;

class SliceFinderTest {
    private static List<Attribute> attributes(int users, SplittableRandom random) {
        return List.of(
                attribute("age", users, random, "young", "middle", "old"),
                attribute("country", users, random, "de", "fr", "it", "es"),
                attribute("device", users, random, "phone", "desk"));
    }

    private static Attribute attribute(String name, int users, SplittableRandom random, String... values) {
        return new Attribute(
                name, List.of(values), random.ints(users, 0, values.length).toArray());
    }

    private static double[] noise(int users, SplittableRandom random) {
        return random.doubles(users).map(x -> x - 0.5).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void findsThePlantedConjunctionAndNothingElse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Attribute> attributes = attributes(8000, random);
        double[] values = noise(8000, random);
        for (int u = 0; u < values.length; u++) {
            boolean planted =
                    attributes.get(0).code(u) == 2 && attributes.get(2).code(u) == 0;
            values[u] -= planted ? 0.2 : 0;
        }
        SliceOptions options = SliceOptions.DEFAULTS.with(Alternative.LESS);
        SliceReport report = SliceFinder.find("test", values, attributes, options);
        assertEquals("age=old, device=phone", report.slices().getFirst().toString());
        Slice slice = report.slices().getFirst();
        assertTrue(
                slice.interval(0.999).contains(-0.2),
                "gap " + slice.difference().estimate());
        assertEquals(3 + 4 + 2 + 12 + 6 + 8 + 24, report.looked());
    }

    /// 300 data sets of noise: at most 5 % with any slice, within three standard errors.
    @Test
    void reportsNothingOnNoise() {
        int wrong = 0;
        for (int set = 0; set < 300; set++) {
            SplittableRandom random = new SplittableRandom(900 + set);
            List<Attribute> attributes = attributes(1200, random);
            SliceReport report = SliceFinder.find("noise", noise(1200, random), attributes, SliceOptions.DEFAULTS);
            wrong += report.slices().isEmpty() ? 0 : 1;
        }
        assertTrue(wrong <= 300 * 0.05 + 3 * Math.sqrt(300 * 0.05 * 0.95), wrong + " of 300");
    }

    @Test
    void tooFewUsersFindNothing() {
        SplittableRandom random = new SplittableRandom(1);
        SliceReport report = SliceFinder.find("few", noise(50, random), attributes(50, random), SliceOptions.DEFAULTS);
        assertEquals(0, report.looked());
    }

    /// Depth 3 with the bound finds what going through every cell finds.
    @Test
    void theBoundLosesNothing() {
        SplittableRandom random = new SplittableRandom(12);
        int users = 3000;
        List<Attribute> attributes = attributes(users, random);
        double[] values = noise(users, random);
        int[][] columns = new int[3][users];
        for (int a = 0; a < 3; a++) {
            for (int u = 0; u < users; u++) {
                columns[a][u] = attributes.get(a).code(u);
            }
        }
        int[] sizes = {4, 5, 3};
        List<Cell> found = new Lattice(values, columns, sizes, SliceOptions.DEFAULTS).search();
        int beyond = 0;
        double squares = 0;
        for (double v : values) {
            squares += v * v;
        }
        double spread = Math.sqrt(squares / (users - 1.0));
        for (int mask = 1; mask < 8; mask++) {
            int chosen = mask;
            int[] places =
                    IntStream.range(0, 3).filter(a -> (chosen >> a & 1) == 1).toArray();
            Tally tally = Tally.of(values, columns, sizes, places);
            for (int cell = 0; cell < tally.cells(); cell++) {
                double n = tally.count(cell);
                double z = tally.sum(cell) / (spread * Math.sqrt(n * (users - n) / users));
                beyond += n >= 30 && users - n >= 30 && Math.abs(z) > 2 ? 1 : 0;
            }
        }
        assertEquals(beyond, found.size());
    }
}
