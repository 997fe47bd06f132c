package org.recscope.analytics.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SlateEstimatorTest {
    /// Two lists of two slots: rewards 1, 0 and 0, 1; rows out of order on purpose.
    private static final SlateLog TWO =
            SlateLog.of(new int[] {1, 0, 0, 1}, 2, new int[] {1, 1, 0, 0}, 2, new double[] {1, 0, 1, 0});

    private static final double[] WEIGHTS = {3, 2, 0.5, 1};

    @Test
    void twoListsByHand() {
        assertEquals((0.5 + 3) / 2, SlateEstimator.weighted(TWO, WEIGHTS).value(), 1e-12);
        assertEquals(
                0.5 / 1.5 + 3.0 / 5, SlateEstimator.normalised(TWO, WEIGHTS).value(), 1e-12);
        RewardColumns model = new RewardColumns(new double[] {0.4, 0.3, 0.2, 0.1}, new double[4]);
        // List 0: .5 · 1 + 1 · .2 + 2 · 0 + .5 · .3; list 1: 1 · 0 + 1 · .1 + 3 · 1 + 1 · .4.
        assertEquals(
                (0.85 + 3.5) / 2, SlateEstimator.cascade(TWO, WEIGHTS, model).value(), 1e-12);
        assertEquals(
                Math.abs(3 - 0.5) / 2, SlateEstimator.weighted(TWO, WEIGHTS).error(), 1e-12);
    }

    @Test
    void aSlotThatStandsTwiceIsRefused() {
        assertEquals(
                "list 0 has position 1 twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> SlateLog.of(new int[] {0, 0}, 1, new int[] {1, 1}, 2, new double[2]))
                        .getMessage());
    }
}
