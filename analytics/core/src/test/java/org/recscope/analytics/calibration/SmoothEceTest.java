package org.recscope.analytics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SmoothEceTest {
    /// By a program of its own with FFT convolution over the same mesh.
    @Test
    void sixteenRowsAgreeWithAnotherProgram() {
        SmoothEce found = SmoothEce.asPublished(Samples.sixteen());
        assertEquals(0.09664501498840729, found.error(), 1e-12);
        assertEquals(0.0986328125, found.width(), 0);
        assertEquals(found.error(), SmoothEce.of(Samples.sixteen()).error(), 1e-4, "the whole kernel is hardly wider");
    }

    @Test
    void itIsNearTheTruthAndHardlyMindsRounding() {
        Predictions off = Samples.drawn(40_000, 3, score -> 0.2 + 0.6 * score);
        double error = SmoothEce.of(off).error();
        assertEquals(0.1, error, 0.02);
        double[] rounded = new double[off.size()];
        for (int row = 0; row < rounded.length; row++) {
            rounded[row] = Math.rint(off.score(row) * 100) / 100;
        }
        assertEquals(error, SmoothEce.of(off.withScores(rounded)).error(), 0.002);
    }

    @Test
    void calibratedScoresHaveNextToNone() {
        assertTrue(SmoothEce.of(Samples.drawn(20_000, 8, score -> score)).error() < 0.012);
        assertEquals(Double.NaN, SmoothEce.of(Samples.of(new double[0])).error());
    }

    /// All promised 0, all came: nothing is worse.
    @Test
    void theLargestErrorIsOne() {
        Predictions wrong = Samples.of(new double[] {0, 0, 0}, 1, 1, 1);
        assertEquals(1, SmoothEce.of(wrong).error(), 0.01);
        assertTrue(SmoothEce.asPublished(wrong).error() < 0.5, "the kernel that is cut off loses what it should find");
    }
}
