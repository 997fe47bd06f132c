package org.recscope.analytics.experiment.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedLooksTest {
    private static final double[] FIVE = {0.2, 0.4, 0.6, 0.8, 1};

    /// The boundaries of five equal looks at 5 %, as Lan and DeMets' program prints them with O'Brien and Fleming's
    /// spending (Reboussin et al. 2000, doi:10.1016/S0197-2456(00)00057-X).
    @ParameterizedTest
    @CsvSource({"0, 4.8769", "1, 3.3569", "2, 2.6803", "3, 2.2898", "4, 2.0310"})
    void boundariesAreThoseOfLanAndDeMets(int look, double published) {
        PlannedLooks looks = new PlannedLooks(FIVE, Spending.obrienFleming());
        assertEquals(published, looks.reach(look, 0.05), 5e-4);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3.4", "1, 3.3", "2, 2.5", "3, 2.3", "3, 2.28", "4, 2.04", "4, 2.02", "4, 1.2", "4, 0.1"})
    void pIsBelowALevelExactlyWhenItsBoundaryIsReached(int look, double z) {
        PlannedLooks looks = new PlannedLooks(FIVE, Spending.obrienFleming());
        double p = looks.p(look, z, 0.05);
        assertEquals(z >= looks.reach(look, 0.05), p <= 0.05, "p " + p);
        if (p > 1e-6 && p < 0.99) {
            assertEquals(z, looks.reach(look, p), 2e-3, "the boundary at p is the statistic");
        }
    }

    @Test
    void oneLookAtTheEndIsTheFixedTest() {
        PlannedLooks looks = new PlannedLooks(new double[] {1}, Spending.power(2));
        assertEquals(1.959964, looks.reach(0, 0.05), 1e-6);
        assertEquals(0.0455, looks.p(0, 2, 0.05), 1e-4);
    }

    @Test
    void whoLooksOftenerMustSeeMore() {
        double often = new PlannedLooks(FIVE, Spending.power(1)).reach(4, 0.05);
        double once = new PlannedLooks(new double[] {1}, Spending.power(1)).reach(0, 0.05);
        assertTrue(often > once + 0.2, often + " against " + once);
    }
}
