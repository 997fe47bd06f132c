package org.recscope.analytics.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static double[] same(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static Pairs exact(String metric, double[] offline, double... online) {
        return new Pairs(metric, offline, same(offline.length, 0), online, same(online.length, 0));
    }

    @Test
    void exactNumbersByHand() {
        Predictor its = Alignment.of(List.of(exact("a", new double[] {1, 2, 3, -1}, 2, 4, 6, 2)), 100, 1)
                .getFirst();
        // x − 1.25: −.25 .75 1.75 −2.25; y − 3.5: −1.5 .5 2.5 −1.5: 8.5 / √(8.75 · 11).
        assertEquals(8.5 / Math.sqrt(8.75 * 11), its.linear().measured(), 1e-12);
        assertEquals(its.linear().measured(), its.linear().corrected(), 1e-12, "no noise, nothing to correct");
        assertEquals(0.75, its.agreement().measured());
        assertEquals(0.75, its.agreement().corrected(), 1e-12);
        // Ranks 1 2 3 0 and .5 2 3 .5.
        assertEquals(4.5 / Math.sqrt(5 * 4.5), its.rank().measured(), 1e-12);
    }

    /// True correlation .9; errors as large as the spread halve the reliability of both sides.
    private static Pairs noisy(String metric, double correlation, int count, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] offline = new double[count];
        double[] online = new double[count];
        for (int i = 0; i < count; i++) {
            double truth = chance.nextGaussian();
            double own = Math.sqrt(1 - correlation * correlation) * chance.nextGaussian();
            online[i] = truth + chance.nextGaussian();
            offline[i] = correlation * truth + own + chance.nextGaussian();
        }
        return new Pairs(metric, offline, same(count, 1), online, same(count, 1));
    }

    @Test
    void noiseOnBothSidesIsTakenOff() {
        Predictor its = Alignment.of(List.of(noisy("a", 0.9, 4000, 2)), 200, 1).getFirst();
        assertEquals(0.45, its.linear().measured(), 0.04);
        assertEquals(0.9, its.linear().corrected(), 0.06);
        assertEquals(0.5, its.offlineReliability(), 0.04);
        assertTrue(its.linear().range().contains(0.9), its.linear()::toString);
    }

    @Test
    void theBestPredictorIsFoundAndTheIntervalSaysHowSure() {
        List<Predictor> many = Alignment.of(List.of(noisy("weak", 0.2, 500, 3), noisy("strong", 0.9, 500, 4)), 500, 1);
        assertEquals("strong", many.getFirst().pairs().metric());
        assertTrue(many.getFirst().best() > 0.95);
        List<Predictor> few = Alignment.of(List.of(noisy("weak", 0.2, 20, 5)), 500, 1);
        assertTrue(few.getFirst().linear().range().width()
                > 2 * many.getLast().linear().range().width());
    }

    @Test
    void nothingButNoiseSaysNothing() {
        double[] numbers = {0.1, -0.2, 0.1, 0.05, -0.1};
        Pairs noise = new Pairs("noise", numbers, same(5, 1), new double[] {1, 2, 3, 4, 5}, same(5, 0.1));
        assertEquals(
                Double.NaN,
                Alignment.of(List.of(noise), 50, 1).getFirst().linear().corrected());
    }

    @Test
    void twoExperimentsAreTooFew() {
        assertEquals(
                "a has 2 experiments; a correlation needs at least 3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Alignment.of(List.of(exact("a", new double[] {1, 2}, 1, 2)), 10, 1))
                        .getMessage());
    }
}
