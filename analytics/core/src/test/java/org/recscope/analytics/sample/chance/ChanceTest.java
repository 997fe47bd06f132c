package org.recscope.analytics.sample.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bounds are five standard errors wide, so that a sound generator fails one seed in two million.
class ChanceTest {
    private static final int DRAWS = 200_000;
    private static final double ERRORS = 5;

    @Test
    void aPlaceGivesTheSameDrawsWhateverWasDrawnBefore() {
        Chance fresh = new Chance(7).at(Stream.CLICKS, 12);
        Chance used = new Chance(7).at(Stream.HISTORY, 99);
        used.gaussian();
        used.at(Stream.CLICKS, 12);
        for (int i = 0; i < 20; i++) {
            assertEquals(fresh.bits(), used.bits());
        }
    }

    @Test
    void seedStreamAndEntityEachChangeTheDraws() {
        long here = new Chance(7).at(Stream.CLICKS, 12).bits();
        assertNotEquals(here, new Chance(8).at(Stream.CLICKS, 12).bits());
        assertNotEquals(here, new Chance(7).at(Stream.HISTORY, 12).bits());
        assertNotEquals(here, new Chance(7).at(Stream.CLICKS, 13).bits());
    }

    @ParameterizedTest
    @EnumSource(Stream.class)
    void firstDrawsOfEntitiesAreEven(Stream stream) {
        Chance chance = new Chance(3);
        int[] cells = new int[64];
        for (int entity = 0; entity < 64_000; entity++) {
            cells[(int) (chance.at(stream, entity).uniform() * 64)]++;
        }
        double square = 0;
        for (int cell : cells) {
            square += (cell - 1000.0) * (cell - 1000.0) / 1000;
        }
        assertTrue(Math.abs(square - 63) < ERRORS * Math.sqrt(2 * 63), "chi-square " + square + " of 63 degrees");
    }

    @Test
    void openStaysWithinZeroAndOne() {
        Chance chance = new Chance(5).at(Stream.READER, 0);
        for (int i = 0; i < DRAWS; i++) {
            double draw = chance.open();
            assertTrue(draw > 0 && draw < 1, () -> "drew " + draw);
        }
    }

    @Test
    void gaussianHasMeanZeroAndVarianceOne() {
        moments(Chance::gaussian, 0, 1, 2);
    }

    @Test
    void exponentialHasMeanOneAndVarianceOne() {
        moments(Chance::exponential, 1, 1, 8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 12, 299.5, 1000})
    void poissonHasItsMeanAsVariance(double mean) {
        moments(chance -> chance.poisson(mean), mean, mean, 2 * mean * mean + mean);
    }

    @Test
    void poissonOfNothingIsNothing() {
        assertEquals(0, new Chance(1).at(Stream.READER, 1).poisson(0));
    }

    @ParameterizedTest
    @CsvSource({"10, 0.3", "1, 0.5", "40, 0.02"})
    void binomialHasItsMoments(int trials, double probability) {
        double variance = trials * probability * (1 - probability);
        moments(
                chance -> chance.binomial(trials, probability),
                trials * probability,
                variance,
                2 * variance * variance + variance);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void belowIsEvenAndBelow(int bound) {
        double variance = (bound * (double) bound - 1) / 12;
        moments(chance -> chance.below(bound), (bound - 1) / 2.0, variance, variance * variance + 1e-12);
    }

    @Test
    void noiseHasMedianOneAndCanBeNone() {
        Chance chance = new Chance(2).at(Stream.ACCURATE, 0);
        Noise noise = new Noise(0.3);
        int above = 0;
        for (int i = 0; i < DRAWS; i++) {
            above += noise.draw(chance) > 1 ? 1 : 0;
        }
        assertEquals(0.5, above / (double) DRAWS, ERRORS * 0.5 / Math.sqrt(DRAWS));
        assertEquals(1, new Noise(0).draw(chance));
    }

    /// @param spread variance of (draw - mean)²
    private static void moments(ToDoubleFunction<Chance> draw, double mean, double variance, double spread) {
        Chance chance = new Chance(11).at(Stream.READER, 4);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = draw.applyAsDouble(chance) - mean;
            sum += x;
            squares += x * x;
        }
        assertEquals(0, sum / DRAWS, ERRORS * Math.sqrt(variance / DRAWS) + 1e-12);
        assertEquals(variance, squares / DRAWS, ERRORS * Math.sqrt(spread / DRAWS) + 1e-12);
    }
}
