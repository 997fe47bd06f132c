package org.recscope.analytics.sample.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTest {
    private static final int DRAWS = 100_000;

    static Stream<double[]> weights() {
        return Stream.of(
                new double[] {1},
                new double[] {1, 1, 1, 1},
                new double[] {0, 3, 0, 1},
                new double[] {1e-9, 1, 1e9},
                new SplittableRandom(5).doubles(97).toArray());
    }

    @ParameterizedTest
    @MethodSource("weights")
    void drawsInProportionToTheWeights(double[] weights) {
        Alias alias = new Alias(weights);
        double total = Arrays.stream(weights).sum();
        assertEquals(total, alias.total(), 1e-12 * total);
        assertEquals(weights.length, alias.size());
        int[] counts = new int[weights.length];
        Chance chance = new Chance(1).at(org.recscope.analytics.sample.chance.Stream.READER, 1);
        for (int i = 0; i < DRAWS; i++) {
            counts[alias.draw(chance)]++;
        }
        for (int i = 0; i < weights.length; i++) {
            double share = weights[i] / total;
            double error = Math.sqrt(share * (1 - share) / DRAWS);
            assertEquals(share, counts[i] / (double) DRAWS, 5 * error + 1e-9, "outcome " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoWeight(double weight) {
        String message = assertThrows(IllegalArgumentException.class, () -> new Alias(1, weight))
                .getMessage();
        assertTrue(message.contains(String.valueOf(weight)), message);
    }

    @Test
    void refusesWeightsThatAreAllZero() {
        assertThrows(IllegalArgumentException.class, () -> new Alias(0, 0));
    }
}
