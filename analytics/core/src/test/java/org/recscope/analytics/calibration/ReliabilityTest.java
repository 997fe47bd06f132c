package org.recscope.analytics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
    /// Two bins: scores .2 and .4 with labels 0, 1 (gap +.2); scores .6, .8, .7 with labels 1, 1, 1 (gap +.3).
    private static final Predictions FIVE = Samples.of(new double[] {0.2, 0.4, 0.6, 0.8, 0.7}, 0, 1, 1, 1, 1);

    private static Reliability curve(Predictions predictions, int bins) {
        return Reliability.of(SortedPredictions.of(predictions), Binning.width(bins));
    }

    @Test
    void errorsOfFiveRowsByHand() {
        Reliability curve = curve(FIVE, 2);
        assertEquals(0.4 * 0.2 + 0.6 * 0.3, curve.ece(), 1e-12);
        assertEquals(0.3, curve.mce(), 1e-12);
        assertEquals(0.25, curve.ace(), 1e-12);
        assertEquals(Math.sqrt(0.4 * 0.04 + 0.6 * 0.09), curve.rmsce(), 1e-12);
        // The first bin's rate ½ has variance ¼ / (2 − 1), the second's none.
        assertEquals(Math.sqrt(Math.max(0, 0.4 * (0.04 - 0.25) + 0.6 * 0.09)), curve.debiasedRmsce(), 1e-12);
    }

    @Test
    void chanceIsTakenOffUntilNothingIsLeft() {
        // |N(.2, .5² / 2)| has mean 2 · .35355 · φ(.5657) + .2 · (1 − 2 Φ(−.5657)) = .32607, that is .12607 above .2.
        assertEquals(0.4 * (0.2 - 0.12607) + 0.6 * 0.3, curve(FIVE, 2).debiasedEce(), 1e-4);
        Predictions calibrated = Samples.drawn(2000, 11, score -> score);
        assertTrue(curve(calibrated, 50).ece() > 0.03, "chance alone makes an error");
        assertTrue(
                curve(calibrated, 50).debiasedEce()
                        < 0.75 * curve(calibrated, 50).ece(),
                "part of it is taken off");
        assertTrue(
                curve(calibrated, 50).debiasedRmsce()
                        < 0.3 * curve(calibrated, 50).rmsce(),
                "or nearly all");
    }

    @Test
    void withoutRowsEverythingIsUndefined() {
        Reliability none = curve(Samples.of(new double[0]), 10);
        for (double value : new double[] {none.ece(), none.mce(), none.ace(), none.rmsce(), none.debiasedEce()}) {
            assertEquals(Double.NaN, value);
        }
    }

    @Test
    void aTrueErrorIsFoundAndNotTakenOff() {
        Predictions off = Samples.drawn(40_000, 3, score -> 0.2 + 0.6 * score);
        // |score − (.2 + .6 score)| over uniform scores has mean .4 · ¼ = .1.
        assertEquals(0.1, curve(off, 15).ece(), 0.006);
        assertEquals(0.1, curve(off, 15).debiasedEce(), 0.006);
    }
}
