package org.recscope.kernel.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.kernel.data.CodeSet;

class MomentsTest {
    private static Moments of(double... values) {
        return GroupedMoments.of(values, CodeSet.all(values.length));
    }

    @Test
    void undefinedValuesAreCountedAndLeftOut() {
        Moments moments = of(1, Double.NaN, 3, Double.NaN, 5);
        assertEquals(3, moments.defined());
        assertEquals(2, moments.undefined());
        assertEquals(3, moments.mean());
        assertEquals(4, moments.variance());
    }

    @Test
    void withoutValuesNothingIsKnown() {
        assertEquals(Double.NaN, of(Double.NaN).mean());
        assertEquals(Double.NaN, of().variance());
        assertEquals(Double.NaN, of(2).variance());
        assertEquals(2, of(2).mean());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 50, 100})
    void mergingTwoPartsEqualsOnePass(int cut) {
        double[] values = new SplittableRandom(3).doubles(100, -5, 9).toArray();
        Moments merged = of(Arrays.copyOf(values, cut));
        merged.merge(of(Arrays.copyOfRange(values, cut, 100)));
        Moments whole = of(values);
        assertEquals(whole.defined(), merged.defined());
        assertEquals(whole.mean(), merged.mean(), 1e-14);
        assertEquals(whole.variance(), merged.variance(), 1e-13);
    }

    @Test
    void aLargeOffsetDoesNotEatTheVariance() {
        double[] values = DoubleStream.iterate(1e9, x -> x == 1e9 ? 1e9 + 1 : 1e9)
                .limit(20_000)
                .toArray();
        assertEquals(0.25 * 20_000 / 19_999, of(values).variance(), 1e-9);
    }

    @Test
    void groupsAreAsIfEachWereAlone() {
        SplittableRandom random = new SplittableRandom(9);
        double[] values = new double[10_000];
        int[] groupOf = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(10) == 0 ? Double.NaN : random.nextDouble();
            groupOf[i] = random.nextInt(4) - 1;
        }
        Moments[] grouped = GroupedMoments.of(values, groupOf, 3);
        for (int g = 0; g < 3; g++) {
            int group = g;
            Moments alone = GroupedMoments.of(values, CodeSet.of(values.length, i -> groupOf[i] == group));
            assertEquals(alone.mean(), grouped[g].mean(), 0.0);
            assertEquals(alone.variance(), grouped[g].variance(), 0.0);
            assertEquals(alone.undefined(), grouped[g].undefined());
        }
    }
}
