package org.recscope.analytics.statistics.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    @ParameterizedTest(name = "{0} degrees: {1}")
    @CsvSource({
        "1, 12.706204736174694",
        "2, 4.302652729749462",
        "3, 3.182446305283710",
        "5, 2.5705818356363146",
        "10, 2.228138851986274",
        "19, 2.0930240544083087",
        "670, 1.9635109839634446",
        "999999, 1.9599663568164791"
    })
    void agreesWithTheScipyQuantile(long degrees, double published) {
        assertEquals(published, StudentT.quantile975(degrees), 2e-12 * published);
    }

    @Test
    void fallsTowardsTheNormalQuantileWithoutAStep() {
        double before = StudentT.quantile975(1);
        for (int degrees = 2; degrees < 1100; degrees++) {
            double now = StudentT.quantile975(degrees);
            assertTrue(now < before, "at " + degrees);
            before = now;
        }
        assertEquals(1.959963984540054, StudentT.quantile975(Long.MAX_VALUE), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void withoutDegreesThereIsNoQuantile(long degrees) {
        assertEquals(Double.NaN, StudentT.quantile975(degrees));
    }

    /// Whether read from the expansion or searched for, the tail above a quantile is the one asked for.
    @ParameterizedTest
    @CsvSource({"3.5", "30", "200", "899", "901", "1500.25", "20000", "1e7"})
    void theTailAboveAQuantileIsTheOneAskedFor(double degrees) {
        for (double p : new double[] {0.4, 0.1, 0.025, 1e-3, 1e-8, 1e-20}) {
            assertEquals(p, StudentT.sf(StudentT.upperQuantile(p, degrees), degrees), 2e-12 * p, "p " + p);
        }
    }
}
