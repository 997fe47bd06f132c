package org.recscope.analytics.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;

class BootstrapTest {
    private static double[] values(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(n).map(x -> -Math.log(1 - x)).toArray();
    }

    /// The error of the bootstrap is that of the formula, whichever way users are drawn.
    @ParameterizedTest
    @ValueSource(ints = {200, 2047, 2048, 20_001})
    void itsErrorIsThatOfTheMean(int n) {
        double[] values = values(n, n);
        Bootstrap bootstrap = Bootstrap.mean(values, 4000, 1);
        double formula = Math.sqrt(Sample.of(values).meanVariance());
        assertEquals(Sample.of(values).mean(), bootstrap.estimate(), 1e-12);
        assertEquals(formula, bootstrap.standardError(), 0.05 * formula);
    }

    @ParameterizedTest
    @EnumSource(BootstrapInterval.class)
    void givesEqualBytesOnAnyNumberOfThreads(BootstrapInterval method) throws Exception {
        double[] values = values(30_000, 5);
        try (ForkJoinPool one = new ForkJoinPool(1);
                ForkJoinPool three = new ForkJoinPool(3)) {
            Bootstrap a = one.submit(() -> Bootstrap.mean(values, 300, 9)).get();
            Bootstrap b = three.submit(() -> Bootstrap.mean(values, 300, 9)).get();
            assertArrayEquals(a.replicates(), b.replicates());
            assertEquals(a.interval(method, 0.9), b.interval(method, 0.9));
        }
    }

    /// Nominal 95 % of exponential values, n = 60: 400 data sets, within four standard errors below and above.
    @ParameterizedTest
    @EnumSource(
            value = BootstrapInterval.class,
            names = {"BCA", "STUDENTISED"})
    void coversTheMeanOfSkewedValues(BootstrapInterval method) {
        int covered = 0;
        int sets = 400;
        for (int set = 0; set < sets; set++) {
            Interval interval = Bootstrap.mean(values(60, 1000 + set), 600, set).interval(method, 0.95);
            covered += interval.contains(1) ? 1 : 0;
        }
        assertTrue(covered > sets * 0.89 && covered < sets * 0.99, method + " covers " + covered + " of " + sets);
    }

    @Test
    void wholeClustersAreDrawn() {
        double[] once = values(300, 3);
        double[] values = new double[1500];
        int[] cluster = new int[1500];
        for (int i = 0; i < values.length; i++) {
            cluster[i] = i / 5;
            values[i] = once[cluster[i]];
        }
        Bootstrap clustered = Bootstrap.clusteredMean(values, cluster, 300, 3000, 1);
        double right = Math.sqrt(Sample.of(once).meanVariance());
        assertEquals(right, clustered.standardError(), 0.06 * right);
        assertTrue(Bootstrap.mean(values, 3000, 1).standardError() < 0.6 * right, "five copies look surer");
    }

    @Test
    void undefinedValuesDoNotCount() {
        double[] some = {1, 2, 4, Double.NaN, 7};
        assertEquals(3.5, Bootstrap.mean(some, 200, 1).estimate());
        assertEquals(
                Interval.UNDEFINED, Bootstrap.mean(new double[] {3}, 200, 1).interval(BootstrapInterval.BCA, 0.95));
    }

    /// Every column of the table: 256 weights of mean 1 and variance 1; any two uncorrelated.
    @Test
    void theWeightTableIsExact() {
        double[][] sums = new double[PoissonTable.GROUP][PoissonTable.ROWS];
        for (int user = 0; user < PoissonTable.GROUP; user++) {
            PoissonTable.add(sums[user], user, 1);
        }
        for (int a = 0; a < sums.length; a++) {
            assertEquals(256, Arrays.stream(sums[a]).sum());
            for (int b = 0; b <= a; b++) {
                double products = 0;
                for (int row = 0; row < 256; row++) {
                    products += sums[a][row] * sums[b][row];
                }
                assertEquals(a == b ? 512 : 256, products, "columns " + a + " and " + b);
            }
        }
    }
}
