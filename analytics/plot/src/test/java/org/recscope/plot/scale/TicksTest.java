package org.recscope.plot.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.NumberStyle;

class TicksTest {
    private static final Axis LINEAR = Axis.linear("x");

    private static String labels(Axis axis, double from, double to, int most) {
        return Ticks.of(axis, from, to, most).stream().map(Tick::label).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} to {1}, at most {2}: {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            # from, to, most, labels
            0,      1,       6,  0.0 0.2 0.4 0.6 0.8 1.0
            0,      1,       11, 0.0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1.0
            0.1,    0.32,    5,  0.10 0.15 0.20 0.25 0.30
            -1,     1,       5,  −1.0 −0.5 0.0 0.5 1.0
            0,      30000,   4,  0 10k 20k 30k
            0,      8000,    5,  "0 2,000 4,000 6,000 8,000"
            0,      3000000, 4,  0 1M 2M 3M
            17,     17.5,    6,  17.0 17.1 17.2 17.3 17.4 17.5
            -7,     -3,      3,  −6 −4
            0,      7,       1,  0
            """)
    void linearTicksByHand(double from, double to, int most, String expected) {
        assertEquals(expected, labels(LINEAR, from, to, most));
    }

    @Test
    void tickValuesAreTheRoundNumberItself() {
        assertEquals(0.3, Ticks.of(LINEAR, 0, 1, 11).get(3).value());
    }

    @Test
    void labelsFollowTheStyleButNeverRepeat() {
        assertEquals("0 % 1 % 2 %", labels(LINEAR.withStyle(NumberStyle.percent(0)), 0, 0.02, 3));
        assertEquals("0.0 % 0.5 % 1.0 %", labels(LINEAR.withStyle(NumberStyle.percent(0)), 0, 0.01, 3));
        assertEquals(
                "−0.02 0.00 +0.02", labels(LINEAR.withStyle(NumberStyle.fixed(1).withSign()), -0.02, 0.02, 3));
        assertEquals("9 10 11", labels(LINEAR.withStyle(NumberStyle.INTEGER), 9, 11, 8));
        assertEquals("1.000M 1.005M 1.010M", labels(LINEAR.withStyle(NumberStyle.COMPACT), 1e6, 1.01e6, 3));
    }

    @ParameterizedTest(name = "{0} to {1}, at most {2}: {3}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            1,      1000,    4,  "1 10 100 1,000"
            1,      100,     8,  1 2 5 10 20 50 100
            0.001,  1,       5,  0.001 0.01 0.1 1
            1,      1e6,     4,  1 100 10k 1M
            20,     80,      5,  20 40 60 80
            """)
    void logarithmicTicksByHand(double from, double to, int most, String expected) {
        assertEquals(expected, labels(Axis.logarithmic("x"), from, to, most));
    }

    @ParameterizedTest(name = "{0} to {1}, at most {2}: {3}")
    @CsvSource(textBlock = """
            2026-11-18T00:00:00Z, 2026-11-21T00:00:00Z, 5, 2026-11-18 11-19 11-20 11-21
            2026-11-20T00:00:00Z, 2026-11-20T12:00:00Z, 5, 2026-11-20 00:00 03:00 06:00 09:00 12:00
            2026-11-20T21:00:00Z, 2026-11-21T03:00:00Z, 4, 2026-11-20 21:00 11-21 03:00
            2026-11-02T00:00:00Z, 2026-11-30T00:00:00Z, 5, 2026-11-02 11-09 11-16 11-23 11-30
            2026-01-01T00:00:00Z, 2026-12-31T00:00:00Z, 5, 2026-01 2026-04 2026-07 2026-10
            1990-01-01T00:00:00Z, 2026-01-01T00:00:00Z, 5, 1990 2000 2010 2020
            2026-12-30T00:00:00Z, 2027-01-01T00:00:00Z, 4, 2026-12-30 12-31 2027-01-01
            2026-11-20T10:00:00Z, 2026-11-20T10:00:30Z, 4, 2026-11-20 10:00:00 10:00:15 10:00:30
            """)
    void timeTicksByHand(String from, String to, int most, String expected) {
        double start = Instant.parse(from).toEpochMilli();
        double end = Instant.parse(to).toEpochMilli();
        assertEquals(expected, labels(Axis.time("x"), start, end, most));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void ticksAreInsideAscendingFewAndDifferent(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2000; round++) {
            double size = Math.pow(10, random.nextInt(-9, 10));
            double from = size * random.nextDouble(-1, 1);
            double to = from + size * Math.pow(10, random.nextInt(-3, 2)) * random.nextDouble(0.01, 1);
            int most = random.nextInt(2, 15);
            check(LINEAR, from, to, most, "seed " + seed + " round " + round);
            check(LINEAR.withStyle(NumberStyle.percent(1)), from, to, most, "percent, seed " + seed);
            check(
                    Axis.logarithmic("x"),
                    Math.abs(from) + 1e-12,
                    Math.abs(from) + 1e-12 + (to - from),
                    most,
                    "log " + seed);
            double day = 86_400_000;
            double start = random.nextDouble(-30_000, 30_000) * day;
            check(Axis.time("x"), start, start + day * Math.pow(10, random.nextInt(-6, 4)), most, "time " + seed);
        }
    }

    private static void check(Axis axis, double from, double to, int most, String what) {
        List<Tick> ticks = Ticks.of(axis, from, to, most);
        String all = what + ": " + from + " to " + to + " " + ticks;
        assertTrue(ticks.size() <= most, all);
        Set<String> labels = new HashSet<>();
        double before = Double.NEGATIVE_INFINITY;
        for (Tick tick : ticks) {
            assertTrue(tick.value() >= from && tick.value() <= to && tick.value() > before, all);
            assertTrue(labels.add(tick.label()), all);
            before = tick.value();
        }
    }

    @Test
    void manyTicksAreFoundWhenThereIsRoom() {
        for (int most = 3; most < 20; most++) {
            assertFalse(Ticks.of(LINEAR, 0.123, 0.987, most).isEmpty());
        }
    }
}
