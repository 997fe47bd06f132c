package org.recscope.analytics.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.Alternative;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;

class SignFlipsTest {
    /// Three equal differences: two of eight sign patterns are as far out, p is a quarter.
    @Test
    void fewDifferencesByHand() {
        SignFlips flips = SignFlips.of(new double[][] {{1, 1, 1}}, 39_999, 4);
        assertEquals(0.25, flips.pValue(0), 0.01);
    }

    @Test
    void isNeverZeroAndCountsItself() {
        double[] all = new double[64];
        Arrays.fill(all, 1);
        all[0] = 1.5;
        assertEquals(1.0 / 1000, SignFlips.of(new double[][] {all}, 999, 1).pValue(0), 1e-15);
    }

    @Test
    void agreesWithTheTTestOnManyUsers() {
        SplittableRandom random = new SplittableRandom(2);
        double[] d = IntStream.range(0, 5000)
                .mapToDouble(i -> random.nextDouble() - 0.494)
                .toArray();
        double t = MeanDifference.paired(Sample.of(d)).test().pValue();
        assertEquals(t, SignFlips.of(new double[][] {d}, 20_000, 7).pValue(0), 0.015);
    }

    @Test
    void correctedIsNeverBelowRawAndFlipsAreShared() {
        SplittableRandom random = new SplittableRandom(3);
        double[][] d = new double[4][200];
        for (double[] row : d) {
            Arrays.setAll(row, i -> random.nextDouble() - 0.42);
        }
        d[3] = d[0].clone();
        SignFlips flips = SignFlips.of(d, 2000, 1);
        double[] adjusted = flips.adjusted();
        for (int i = 0; i < d.length; i++) {
            assertTrue(adjusted[i] >= flips.pValue(i) - 1e-12);
        }
        assertEquals(adjusted[0], adjusted[3], "the same column twice");
        assertTrue(flips.criticalValue(0.05) > 1.96);
    }

    @Test
    void usersOutsideAComparisonDoNotCount() {
        double[] whole = {0.5, 1, -0.2, 0.7, 0.9};
        double[] padded = {0.5, 1, -0.2, 0.7, 0.9, Double.NaN, Double.NaN};
        double a = SignFlips.of(new double[][] {whole}, 5000, 2).pValue(0);
        assertEquals(a, SignFlips.of(new double[][] {padded}, 5000, 2).pValue(0), 1e-15);
        assertArrayEquals(
                new double[] {Double.NaN},
                SignFlips.of(new double[][] {{0, 0, 0}}, 50, 1).adjusted());
    }

    @Test
    void exactPermutationGoesThroughAllDivisions() {
        double[] low = {1, 2, 3};
        double[] high = {4, 5, 6};
        assertEquals(
                0.1, ExactPermutation.test(low, high, Alternative.TWO_SIDED).pValue(), 1e-15);
        assertEquals(0.05, ExactPermutation.test(low, high, Alternative.GREATER).pValue(), 1e-15);
        assertThrows(
                IllegalArgumentException.class,
                () -> ExactPermutation.test(new double[40], new double[40], Alternative.LESS));
    }
}
