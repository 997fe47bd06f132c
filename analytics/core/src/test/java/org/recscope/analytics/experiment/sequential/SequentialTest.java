package org.recscope.analytics.experiment.sequential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.analytics.statistics.Interval;

class SequentialTest {
    /// Five equal looks at 5 %, two-sided, as `ldbounds` and Jennison & Turnbull's tables print them.
    @Test
    void boundariesOfFiveLooksAreThePublishedOnes() {
        double[] looks = {0.2, 0.4, 0.6, 0.8, 1};
        double[] early = {4.8769, 3.3569, 2.6803, 2.2898, 2.0310};
        double[] even = {2.5758, 2.4906, 2.4085, 2.3426, 2.2888};
        double[] obrien = GroupSequential.bounds(looks, 0.05, 2, Spending.obrienFleming());
        double[] linear = GroupSequential.bounds(looks, 0.05, 2, Spending.power(1));
        for (int look = 0; look < 5; look++) {
            assertEquals(early[look], obrien[look], 2e-3, "look " + look);
            assertEquals(even[look], linear[look], 2e-2, "look " + look);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.9, 2.5, 4})
    void anIntervalThatHoldsAlwaysAgreesWithItsP(double statistic) {
        AsymptoticSequence sequence = AsymptoticSequence.at(0.05);
        assertEquals(
                sequence.p(statistic, 1000) < 0.05,
                sequence.test(statistic, 1, 1000).interval().low() > 0);
        MixtureSprt test = new MixtureSprt(0.01);
        assertEquals(test.p(statistic * 0.1, 0.1) < 0.05, statistic > test.reach(0.1, 0.05));
    }

    @Test
    void aShareSeenTwiceIsHardlyKnown() {
        Interval interval = new ShareSequence(50, 0.05).interval(1, 2);
        assertEquals(0, interval.low(), 1e-9);
        assertEquals(1, interval.high(), 1e-9);
    }

    @Test
    void zetaIsRiemanns() {
        assertEquals(Math.PI * Math.PI / 6, Zeta.at(2), 1e-14);
        assertEquals(3.10554726, Zeta.at(1.4), 1e-6);
    }

    @Test
    void looksMustNotGoBack() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> GroupSequential.bounds(new double[] {0.5, 0.4}, 0.05, 2, Spending.power(2)));
        assertTrue(refused.getMessage().contains("look 2 has 0.4 after 0.5"), refused.getMessage());
    }
}
