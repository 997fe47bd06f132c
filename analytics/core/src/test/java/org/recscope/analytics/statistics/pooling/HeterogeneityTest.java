package org.recscope.analytics.statistics.pooling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.pooling.StratifiedMeans.Stratum;

class HeterogeneityTest {
    /// Two segments, 0.05 and −0.03, each with error 0.02: Q = 2 · (0.04 / 0.02)² = 8.
    @Test
    void twoSegmentsByHand() {
        Heterogeneity h = new Heterogeneity(new double[] {0.05, -0.03}, new double[] {0.0004, 0.0004});
        assertEquals(8, h.q(), 1e-12);
        assertEquals(7.0 / 8, h.iSquared(), 1e-12);
        assertEquals(0.01, h.common(), 1e-15);
        assertEquals(0.0028, h.tauSquared(), 1e-15);
        assertEquals(0.01 + 0.0028 / 0.0032 * 0.04, h.shrunken(0), 1e-12);
    }

    @Test
    void equalSegmentsAreDrawnWhollyTogether() {
        Heterogeneity h = new Heterogeneity(new double[] {0.1, 0.11, 0.09, Double.NaN}, new double[] {1, 2, 3, 1});
        assertEquals(3, h.segments());
        assertEquals(0, h.tauSquared());
        assertEquals(h.common(), h.shrunken(1), 1e-15);
        assertEquals(h.commonError(), h.shrunkenError(2), 1e-12);
        assertEquals(h.common(), h.shrunken(3), 1e-15);
    }

    @Test
    void shrinkingNeverOvershoots() {
        Heterogeneity h = new Heterogeneity(new double[] {0.5, -0.2, 0.1}, new double[] {0.01, 0.02, 0.5});
        for (int i = 0; i < 3; i++) {
            double raw = new double[] {0.5, -0.2, 0.1}[i];
            double all = h.randomEffect();
            assertTrue(
                    (h.shrunken(i) - all) * (raw - all) >= 0 && Math.abs(h.shrunken(i) - all) <= Math.abs(raw - all));
        }
    }

    /// Each stratum is better by 1, and the candidate serves mostly the stratum where everything is low.
    @Test
    void aMixTurnsTheSign() {
        StratifiedMeans means = new StratifiedMeans(List.of(
                new Stratum(new Sample(10, 1, 1), new Sample(90, 2, 1)),
                new Stratum(new Sample(90, 10, 1), new Sample(10, 11, 1))));
        assertEquals(2.9 - 9.1, means.crude(), 1e-12);
        assertEquals(1, means.postStratified(), 1e-12);
        assertEquals(1, means.mantelHaenszel(), 1e-12);
        assertTrue(means.reversal());
        assertFalse(new StratifiedMeans(List.of(new Stratum(new Sample(5, 1, 1), new Sample(5, 2, 1)))).reversal());
    }
}
