package org.recscope.analytics.statistics.proportion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.statistics.Interval;

class ProportionIntervalTest {
    /// statsmodels 0.13.5 proportion_confint(120, 2400); Wald and Agresti-Coull by hand.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "WALD, 0.04128054, 0.05871946, 1e-8",
        "WILSON, 0.04197701109646902, 0.05946123389507915, 1e-13",
        "AGRESTI_COULL, 0.04194753070917412, 0.059490714282374055, 1e-13",
        "EXACT, 0.041626134392252795, 0.05949248077514313, 1e-12",
        "JEFFREYS, 0.041817025101499296, 0.05926724677609702, 1e-12"
    })
    void ofOneShare(ShareInterval method, double low, double high, double tolerance) {
        Interval interval = method.of(new Share(120, 2400), 0.95);
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    /// statsmodels 0.13.5; Newcombe's own example (56/70 against 48/80) to his four decimals.
    @ParameterizedTest(name = "{0} of {3}/{4} − {1}/{2}")
    @CsvSource({
        "WALD, 120, 2400, 150, 2450, -0.0016653515320665876, 0.024114331123903314, 1e-13",
        "AGRESTI_CAFFO, 120, 2400, 150, 2450, -0.0017167835236347791, 0.02413217146163641, 1e-13",
        "NEWCOMBE, 48, 80, 56, 70, 0.0524, 0.3339, 5e-5",
        "SCORE, 48, 80, 56, 70, 0.0528, 0.3382, 5e-5"
    })
    void ofADifference(
            DifferenceInterval method, int x0, int n0, int x1, int n1, double low, double high, double tolerance) {
        Interval interval = method.of(new Share(x0, n0), new Share(x1, n1), 0.95);
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    /// statsmodels 0.13.5 confint_proportions_2indep, compare="ratio".
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "LOG, 0.9696422272534683, 1.5463180317086809, 1e-12",
        "SCORE, 0.9702220098928055, 1.545700902102575, 2e-7"
    })
    void ofARatio(RatioInterval method, double low, double high, double tolerance) {
        Interval interval = method.of(new Share(120, 2400), new Share(150, 2450), 0.95);
        assertEquals(low, interval.low(), tolerance);
        assertEquals(high, interval.high(), tolerance);
    }

    @ParameterizedTest
    @EnumSource(DifferenceInterval.class)
    void turnsWithItsGroups(DifferenceInterval method) {
        for (int x = 0; x <= 8; x++) {
            Share a = new Share(x, 8);
            Share b = new Share(3, 12);
            Interval forth = method.of(a, b, 0.9);
            Interval back = method.of(b, a, 0.9);
            assertEquals(forth.low(), -back.high(), 1e-9, method + " at " + x);
            assertEquals(forth.high(), -back.low(), 1e-9, method + " at " + x);
        }
    }

    @Test
    void theScoreIntervalOfARatioIsOpenWhereNothingBoundsIt() {
        assertEquals(
                Double.POSITIVE_INFINITY,
                RatioInterval.SCORE.of(new Share(0, 10), new Share(4, 10), 0.95).high());
        assertEquals(
                0,
                RatioInterval.SCORE.of(new Share(4, 10), new Share(0, 10), 0.95).low());
        assertEquals(Interval.UNDEFINED, RatioInterval.LOG.of(new Share(0, 10), new Share(4, 10), 0.95));
    }

    @Test
    void wilsonStaysInsideZeroAndOne() {
        assertEquals(0, ShareInterval.WILSON.of(new Share(0, 5), 0.95).low());
        assertEquals(1, ShareInterval.WILSON.of(new Share(5, 5), 0.95).high());
        assertTrue(Double.isNaN(ShareInterval.WILSON.of(new Share(0, 0), 0.95).low()));
    }

    @Test
    void refusesMoreSuccessesThanTrials() {
        String message = assertThrows(IllegalArgumentException.class, () -> new Share(3, 2))
                .getMessage();
        assertEquals("3.0 successes of 2.0 trials make no share", message);
    }
}
