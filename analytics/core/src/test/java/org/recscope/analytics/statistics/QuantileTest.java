package org.recscope.analytics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantileTest {
    private static double[] ranks(int n) {
        double[] ranks = new double[n];
        Arrays.setAll(ranks, i -> i + 1.0);
        return ranks;
    }

    /// Ranks 1 to n: type 7 reads (n − 1) q + 1, replicates (n + 1) q, never beyond the ends.
    @ParameterizedTest
    @CsvSource({
        "999, 0.025, 25.95, 25",
        "999, 0.975, 974.05, 975",
        "1999, 0.5, 1000, 1000",
        "3, 0.01, 1.02, 1",
        "3, 0.99, 2.98, 3",
        "1, 0.4, 1, 1",
        "0, 0.4, NaN, NaN"
    })
    void readsRanks(int n, double q, double sample, double replicates) {
        assertEquals(sample, Quantile.ofSorted(ranks(n), q), 1e-9);
        assertEquals(replicates, Quantile.ofReplicates(ranks(n), q), 1e-9);
    }

    @ParameterizedTest(name = "{0} values")
    @ValueSource(ints = {1, 2, 3, 10, 999, 1000})
    void selectingGivesWhatSortingGives(int count) {
        SplittableRandom chance = new SplittableRandom(count);
        for (int round = 0; round < 20; round++) {
            boolean ties = round % 2 == 0;
            double[] values = chance.doubles(count)
                    .map(value -> ties ? Math.floor(5 * value) : value)
                    .toArray();
            for (double q : new double[] {0, 0.025, 0.5, 0.99, 1}) {
                assertEquals(Quantile.of(values, q), Quantile.among(values, q), "seed " + count + ", q " + q);
            }
        }
        assertEquals(Double.NaN, Quantile.among(new double[0], 0.5));
    }
}
