package org.recscope.analytics.segment.slice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static double[] planted(List<Attribute> attributes, SplittableRandom random) {
        double[] values = noise(8000, random);
        for (int u = 0; u < values.length; u++) {
            boolean planted =
                    attributes.get(0).code(u) == 2 && attributes.get(2).code(u) == 0;
            values[u] -= planted ? 0.2 : 0;
        }
        return values;
    }

    @ParameterizedTest
    @CsvSource({"1, LATTICE", "2, LATTICE", "3, LATTICE", "1, TREES", "2, TREES", "3, TREES"})
    void findsThePlantedConjunctionAndNothingElse(long seed, Proposer proposer) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Attribute> attributes = attributes(8000, random);
        double[] values = planted(attributes, random);
        SliceOptions options = SliceOptions.DEFAULTS.with(Alternative.LESS).with(proposer);
        SliceReport report = SliceFinder.find("test", values, attributes, options);
        assertEquals("age=old, device=phone", report.slices().getFirst().toString());
        Slice slice = report.slices().getFirst();
        assertTrue(
                slice.interval(0.999).contains(-0.2),
                "gap " + slice.difference().estimate());
        assertEquals(1, report.slices().size(), "parts of it are there for the same reason");
        int all = 3 + 4 + 2 + 12 + 6 + 8 + 24;
        assertTrue(proposer == Proposer.LATTICE ? report.looked() == all : report.looked() < all);
    }

    /// Those who are not in a weak slice are better off than those with anybody of it: that is no finding of its own.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void tellsAWeakSliceOnceAndNotAlsoWhoIsOutsideOfIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Attribute> attributes = attributes(8000, random);
        double[] values = planted(attributes, random);
        SliceReport report = SliceFinder.find("test", values, attributes, SliceOptions.DEFAULTS);
        assertEquals(
                List.of("age=old, device=phone"),
                report.slices().stream().map(Slice::toString).toList());
    }

    /// 300 data sets of noise: at most 5 % with any slice, within three standard errors.
    @ParameterizedTest
    @EnumSource
    void reportsNothingOnNoise(Proposer proposer) {
        int wrong = 0;
        for (int set = 0; set < 300; set++) {
            SplittableRandom random = new SplittableRandom(900 + set);
            List<Attribute> attributes = attributes(1200, random);
            SliceReport report =
                    SliceFinder.find("noise", noise(1200, random), attributes, SliceOptions.DEFAULTS.with(proposer));
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
        Searched half = new Searched(values, columns, new int[] {4, 5, 3}, SliceOptions.DEFAULTS.smallest());
        List<Cell> found = new Lattice(half, SliceOptions.DEFAULTS).search().cells();
        int beyond = 0;
        for (int mask = 1; mask < 8; mask++) {
            int chosen = mask;
            int[] places =
                    IntStream.range(0, 3).filter(a -> (chosen >> a & 1) == 1).toArray();
            Tally tally = Tally.of(half, places);
            for (int cell = 0; cell < tally.cells(); cell++) {
                double n = tally.count(cell);
                double z = half.z(tally.sum(cell), n);
                beyond += n >= 30 && users - n >= 30 && Math.abs(z) > 2 ? 1 : 0;
            }
        }
        assertEquals(beyond, found.size());
    }

    /// Three attributes of 150 values have more crossings than can be laid out, and few that anybody is in: those are
    /// looked at all the same.
    @Test
    void findsAConjunctionAmongMillions() {
        SplittableRandom random = new SplittableRandom(5);
        int users = 20_000;
        List<String> names = IntStream.range(0, 150).mapToObj(i -> "v" + i).toList();
        List<Attribute> attributes = IntStream.range(0, 3)
                .mapToObj(a -> new Attribute(
                        "a" + a,
                        names,
                        random.ints(users, 0, 300)
                                .map(v -> v < 150 ? 0 : v - 150)
                                .toArray()))
                .toList();
        double[] values = noise(users, random);
        for (int u = 0; u < users; u++) {
            int user = u;
            values[u] += attributes.stream().allMatch(a -> a.code(user) == 0) ? 0.1 : 0;
        }
        SliceReport report = SliceFinder.find("fine", values, attributes, SliceOptions.DEFAULTS);
        assertEquals("a0=v0, a1=v0, a2=v0", report.slices().getFirst().toString());
    }

    /// Two conditions that each say nothing alone: every slice there is finds them, a greedy tree need not.
    @Test
    void theLatticeFindsWhatMattersOnlyTogether() {
        SplittableRandom random = new SplittableRandom(6);
        List<Attribute> attributes = attributes(8000, random);
        double[] values = noise(8000, random);
        for (int u = 0; u < values.length; u++) {
            boolean old = attributes.get(0).code(u) == 2;
            boolean phone = attributes.get(2).code(u) == 0;
            values[u] += old ? phone ? -0.2 : 0.2 : 0;
        }
        SliceReport report = SliceFinder.find("crossed", values, attributes, SliceOptions.DEFAULTS);
        assertEquals(
                List.of("age=old, device=desk", "age=old, device=phone"),
                report.slices().stream().map(Slice::toString).sorted().toList());
    }
}
