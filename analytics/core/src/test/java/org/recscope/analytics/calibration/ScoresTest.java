package org.recscope.analytics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Brier score, log loss, area, tests: one known set of rows, and laws.
class ScoresTest {
    private static final SortedPredictions SIXTEEN = SortedPredictions.of(Samples.sixteen());

    /// By NumPy 2.4.6 and SciPy: the formulas written out there.
    @Test
    void sixteenRowsAgreeWithAnotherProgram() {
        assertEquals(
                0.15724375,
                Brier.of(SIXTEEN, Reliability.of(SIXTEEN, Binning.DEFAULT)).score(),
                1e-12);
        assertEquals(0.4654740582152863, LogLoss.of(SIXTEEN).value(), 1e-12);
        assertEquals(0.84375, Auc.of(SIXTEEN), 1e-12);
        assertEquals(-0.4197392115549348, Spiegelhalter.of(SIXTEEN).z(), 1e-12);
        assertEquals(0.6746759766971173, Spiegelhalter.of(SIXTEEN).pValue(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 10, 33})
    void thePartsOfTheBrierScoreAddUp(int bins) {
        SortedPredictions rows = SortedPredictions.of(Samples.drawn(500, bins, score -> score * score));
        Brier brier = Brier.of(rows, Reliability.of(rows, Binning.width(bins)));
        assertEquals(
                brier.score(), brier.reliability() - brier.resolution() + brier.uncertainty() + brier.within(), 1e-12);
    }

    /// Scores that are constant inside bins leave nothing within them.
    @Test
    void nothingIsWithinBinsOfOneScore() {
        SortedPredictions rows =
                SortedPredictions.of(Samples.of(new double[] {0.15, 0.15, 0.15, 0.85, 0.85}, 0, 0, 1, 1, 1));
        Brier brier = Brier.of(rows, Reliability.of(rows, Binning.DEFAULT));
        assertEquals(0, brier.within(), 1e-12);
        assertEquals(0.24, brier.uncertainty(), 1e-12);
        assertEquals(1 - brier.score() / 0.24, brier.skill(), 1e-12);
    }

    @Test
    void tiesCountHalfAndOneLabelAloneIsUndefined() {
        assertEquals(0.5, Auc.of(SortedPredictions.of(Samples.of(new double[] {0.3, 0.3}, 0, 1))));
        assertEquals(0.75, Auc.of(SortedPredictions.of(Samples.of(new double[] {0.3, 0.3, 0.5}, 0, 1, 1))));
        assertEquals(Double.NaN, Auc.of(SortedPredictions.of(Samples.of(new double[] {0.3, 0.4}, 1, 1))));
    }

    @Test
    void whatWasRuledOutAndCameIsCounted() {
        LogLoss loss = LogLoss.of(SortedPredictions.of(Samples.of(new double[] {0, 1, 1}, 1, 0, 1)));
        assertEquals(2, loss.impossible());
        assertEquals(-2 * Math.log(1e-15) / 3, loss.value(), 1e-6);
    }

    /// Ten groups of one score each with known counts: χ² by hand.
    @Test
    void hosmerLemeshowOfTwoGroupsByHand() {
        double[] scores = new double[20];
        int[] labels = new int[20];
        for (int i = 0; i < 20; i++) {
            scores[i] = i < 10 ? 0.2 : 0.6;
            labels[i] = i < 4 || i >= 10 && i < 15 ? 1 : 0;
        }
        HosmerLemeshow test = HosmerLemeshow.of(SortedPredictions.of(Samples.of(scores, labels)));
        assertEquals(4 / 1.6 + 1 / 2.4, test.statistic(), 1e-9);
        assertEquals(2, test.degrees());
        assertEquals(Math.exp(-(4 / 1.6 + 1 / 2.4) / 2), test.pValue(), 1e-9);
    }

    @Test
    void bothTestsRefuseWhatIsNotCalibratedAndNotWhatIs() {
        SortedPredictions fine = SortedPredictions.of(Samples.drawn(5000, 21, score -> score));
        SortedPredictions sure = SortedPredictions.of(Samples.drawn(5000, 21, score -> 0.25 + score / 2));
        assertTrue(Spiegelhalter.of(fine).pValue() > 0.01);
        assertTrue(HosmerLemeshow.of(fine).pValue() > 0.01);
        assertTrue(Spiegelhalter.of(sure).z() > 10, "too sure of themselves is positive");
        assertTrue(HosmerLemeshow.of(sure).pValue() < 1e-10);
    }

    @Test
    void theKernelErrorOfVerdictsIsAnotherThanThatOfScores() {
        assertEquals(0.1878682638316347, KernelCalibrationError.ofVerdicts(Samples.sixteen()), 1e-12);
        assertEquals(0.04906195887012079, KernelCalibrationError.ofScores(Samples.sixteen()), 1e-12);
    }
}
