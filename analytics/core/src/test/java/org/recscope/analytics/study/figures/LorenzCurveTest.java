package org.recscope.analytics.study.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LorenzCurveTest {
    @Test
    void evenExposureIsTheDiagonal() {
        LorenzCurve curve = LorenzCurve.of(new int[] {7, 7, 7, 7});
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1}, curve.items());
        assertArrayEquals(new double[] {0, 0.25, 0.5, 0.75, 1}, curve.exposure());
    }

    @Test
    void oneItemForEverybodyIsTheCorner() {
        LorenzCurve curve = LorenzCurve.of(new int[] {0, 12, 0, 0});
        assertArrayEquals(new double[] {0, 0, 0, 0, 1}, curve.exposure());
    }

    @Test
    void nothingRecommendedHasNoCurve() {
        assertEquals(0, LorenzCurve.of(new int[3]).items().length);
        assertEquals(0, LorenzCurve.of(new int[0]).items().length);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverDecreasesAndEndsAtOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] counts = random.ints(5_000, 0, 50).toArray();
        LorenzCurve curve = LorenzCurve.of(counts);
        double[] exposure = curve.exposure();
        assertEquals(LorenzCurve.POINTS, exposure.length);
        double[] sorted = exposure.clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, exposure);
        assertEquals(1, exposure[exposure.length - 1]);
        assertEquals(1, curve.items()[exposure.length - 1]);
    }

    @Test
    void theAreaUnderItIsTheGini() {
        // 1, 2, 3, 4: sum over pairs of differences 10, divided by n · total = 40: Gini 0.25 without correction.
        LorenzCurve curve = LorenzCurve.of(new int[] {3, 1, 4, 2});
        double area = 0;
        for (int i = 1; i < curve.items().length; i++) {
            area += (curve.items()[i] - curve.items()[i - 1]) * (curve.exposure()[i] + curve.exposure()[i - 1]) / 2;
        }
        assertEquals(0.25, 1 - 2 * area, 1e-12);
    }
}
