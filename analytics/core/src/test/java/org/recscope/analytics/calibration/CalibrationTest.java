package org.recscope.analytics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.statistics.Interval;

class CalibrationTest {
    private static Predictions clustered(int users, long seed) {
        Predictions single = Samples.drawn(users, seed, score -> score);
        double[] scores = new double[10 * users];
        byte[] labels = new byte[10 * users];
        int[] whose = new int[10 * users];
        Arrays.setAll(scores, row -> single.score(row / 10));
        Arrays.setAll(whose, row -> row / 10);
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) single.label(row / 10);
        }
        return Predictions.of(scores, labels, whose, users);
    }

    @Test
    void theBandByUserIsAsWideAsWhatUsersKnow() {
        CalibrationOptions options = CalibrationOptions.DEFAULTS.with(Binning.width(4));
        Interval ofUsers = Calibration.of(Samples.drawn(800, 4, s -> s), options.with(BandKind.BOOTSTRAP))
                .band()
                .get(1);
        Predictions copied = clustered(800, 4);
        Interval byUser = Calibration.of(copied, options).band().get(1);
        Interval byRow =
                Calibration.of(copied, options.with(BandKind.WILSON)).band().get(1);
        assertEquals(1, byUser.width() / ofUsers.width(), 0.1, "ten copies of a row know no more than one");
        assertEquals(Math.sqrt(10), byUser.width() / byRow.width(), 0.5);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherGivesAnother() {
        Predictions rows = clustered(300, 9);
        CalibrationOptions options = CalibrationOptions.DEFAULTS;
        assertEquals(
                Calibration.of(rows, options).eceRange(),
                Calibration.of(rows, options).eceRange());
        assertTrue(!Calibration.of(rows, options)
                .eceRange()
                .equals(Calibration.of(rows, options.with(2)).eceRange()));
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        Predictions rows = Samples.drawn(500, 17, score -> score);
        int[] backwards = new int[500];
        Arrays.setAll(backwards, i -> 499 - i);
        CalibrationOptions options = new CalibrationOptions(Binning.DEFAULT, java.util.Optional.empty(), 0, 1);
        Calibration forth = Calibration.of(rows, options);
        Calibration back = Calibration.of(rows.rows(backwards), options);
        for (CalibrationFigure figure : CalibrationFigure.values()) {
            assertEquals(figure.of(forth), figure.of(back), 1e-12, figure.key());
        }
    }

    @Test
    void everyFigureHasItsOwnKey() {
        assertEquals(
                CalibrationFigure.values().length,
                Arrays.stream(CalibrationFigure.values())
                        .map(CalibrationFigure::key)
                        .distinct()
                        .count());
    }

    @Test
    void aSplitPartsUsersAndNeverTheirRows() {
        Predictions rows = clustered(1000, 2);
        Split split = new Split(0.3, 7);
        int[] training = split.training(rows);
        int[] judged = split.judged(rows);
        assertEquals(rows.size(), training.length + judged.length);
        assertEquals(0.3, training.length / 10_000.0, 0.05);
        boolean[] learned = new boolean[1000];
        Arrays.stream(training).forEach(row -> learned[rows.user(row)] = true);
        assertTrue(Arrays.stream(judged).noneMatch(row -> learned[rows.user(row)]));
    }
}
