package org.recscope.analytics.experiment.quantile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatisticsTest {
    /// On evenly spaced values in [0, 1] the density is 1, and the error that of a share: √(q (1 − q) f / n).
    @ParameterizedTest
    @CsvSource({"101, 0.5, 1, 0.04975186", "401, 0.9, 1, 0.01498129", "401, 0.9, 2, 0.02118674"})
    void theErrorOfEvenlySpacedValuesIsThatOfAShare(int n, double quantile, double factor, double expected) {
        double[] sorted = new double[n];
        Arrays.setAll(sorted, i -> i / (n - 1.0));
        assertEquals(expected, OrderStatistics.error(sorted, quantile, 0.95, factor), 1e-8);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.9", "10, 0.1", "3, 0.5"})
    void tooFewValuesOnASideSetNoBound(int n, double quantile) {
        double[] sorted = new double[n];
        Arrays.setAll(sorted, i -> i);
        assertEquals(Double.POSITIVE_INFINITY, OrderStatistics.error(sorted, quantile, 0.95, 1));
    }
}
