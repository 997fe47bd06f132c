package org.recscope.analytics.calibration.recalibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Predictions;
import org.recscope.analytics.calibration.Samples;
import org.recscope.analytics.calibration.SmoothEce;
import org.recscope.analytics.calibration.SortedPredictions;
import org.recscope.analytics.calibration.Split;

class MethodTest {
    private static Recalibrator fit(Method method, Predictions training) {
        return method.fit(SortedPredictions.of(training)).orElseThrow();
    }

    private static double sharper(double score) {
        double logit = Math.log(score / (1 - score));
        return 1 / (1 + Math.exp(-logit / 2.5));
    }

    /// True log odds are 1 / 2.5 of those claimed: temperature 2.5, Platt's slope .4, beta's a = b = .4.
    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMapMendsScoresThatAreTooSure(Method method) {
        Predictions training = Samples.drawn(20_000, 31, MethodTest::sharper);
        Predictions fresh = Samples.drawn(20_000, 32, MethodTest::sharper);
        double before = SmoothEce.of(fresh).error();
        double after = Recalibrations.through(
                        fit(method, training),
                        fresh,
                        new CalibrationOptions(Binning.DEFAULT, java.util.Optional.empty(), 0, 1))
                .smooth()
                .error();
        assertTrue(before > 0.1 && after < 0.02, () -> method + " from " + before + " to " + after);
        Recalibrator map = fit(method, training);
        for (double score : new double[] {0.05, 0.2, 0.5, 0.8, 0.95}) {
            assertEquals(sharper(score), map.apply(score), 0.06, method + " at " + score);
        }
    }

    @Test
    void theParametersAreThoseThatWerePlanted() {
        Predictions training = Samples.drawn(100_000, 77, MethodTest::sharper);
        assertEquals(2.5, 1 / ((TemperatureMap) fit(Method.TEMPERATURE, training)).factor(), 0.1);
        BetaMap beta = (BetaMap) fit(Method.BETA, training);
        assertEquals(0.4, beta.a(), 0.02);
        assertEquals(0.4, beta.b(), 0.02);
        assertEquals(0, beta.c(), 0.03);
        double high = fit(Method.PLATT, training).apply(0.9);
        assertEquals(0.4, Math.log(high / (1 - high)) / Math.log(9), 0.02, "slope");
    }

    /// Labels 0 1 0 1 1 over rising scores: 1 0 pool to ½, ½.
    @Test
    void isotonicPoolsWhatFallsAndTiesFirst() {
        Recalibrator map = fit(Method.ISOTONIC, Samples.of(new double[] {0.1, 0.2, 0.3, 0.4, 0.5}, 0, 1, 0, 1, 1));
        assertEquals(0, map.apply(0.1));
        assertEquals(0.5, map.apply(0.2));
        assertEquals(0.5, map.apply(0.25));
        assertEquals(0.75, map.apply(0.35), 1e-12, "half way between two levels");
        assertEquals(1, map.apply(0.9));
        Recalibrator tied = fit(Method.ISOTONIC, Samples.of(new double[] {0.4, 0.4, 0.4, 0.6}, 1, 0, 0, 1));
        assertEquals(1.0 / 3, tied.apply(0.4), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void oneLabelAloneTeachesNothing(Method method) {
        assertTrue(method.fit(SortedPredictions.of(Samples.of(new double[] {0.2, 0.7}, 1, 1)))
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyMapGivesProbabilitiesEvenWhereLabelsArePartedWithoutMistake(Method method) {
        Recalibrator map = fit(method, Samples.of(new double[] {0, 0.2, 0.8, 1}, 0, 0, 1, 1));
        for (int step = 0; step <= 20; step++) {
            double probability = map.apply(step / 20.0);
            assertTrue(probability >= 0 && probability <= 1, method + " gave " + probability);
        }
    }

    @Test
    void mapsAreJudgedByUsersTheyDidNotSee() {
        Predictions rows = Samples.drawn(4000, 6, MethodTest::sharper);
        Recalibrations found = Recalibrations.of(rows, new Split(0.5, 1), CalibrationOptions.DEFAULTS);
        assertEquals(rows.size(), found.trainingRows() + found.before().rows());
        assertEquals(5, found.maps().size());
        found.maps()
                .forEach(map -> assertEquals(found.before().rows(), map.after().rows()));
    }
}
