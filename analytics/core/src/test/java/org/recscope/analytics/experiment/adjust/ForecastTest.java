package org.recscope.analytics.experiment.adjust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recscope.analytics.experiment.question.OutcomeModel;

class ForecastTest {
    private static final int UNITS = 3000;
    private static final double[] X =
            new SplittableRandom(1).doubles(UNITS).map(x -> 4 * x).toArray();
    private static final double[] Z = new SplittableRandom(2).doubles(UNITS).toArray();

    private static double[] bent() {
        SplittableRandom noise = new SplittableRandom(3);
        double[] outcome = new double[UNITS];
        for (int i = 0; i < UNITS; i++) {
            outcome[i] = Math.abs(X[i] - 2) + 0.3 * noise.nextGaussian();
        }
        return outcome;
    }

    private static double left(double[] outcome, double[] foretold) {
        double mean = java.util.Arrays.stream(outcome).average().orElseThrow();
        double left = 0;
        double all = 0;
        for (int i = 0; i < outcome.length; i++) {
            left += (outcome[i] - foretold[i]) * (outcome[i] - foretold[i]);
            all += (outcome[i] - mean) * (outcome[i] - mean);
        }
        return left / all;
    }

    @Test
    void aLineIsForetoldExactly() {
        double[] outcome = new double[UNITS];
        for (int i = 0; i < UNITS; i++) {
            outcome[i] = 3 - 2 * X[i] + 5 * Z[i];
        }
        double[] foretold =
                Forecast.of(outcome, new double[][] {X, Z}, 5, IntUnaryOperator.identity(), OutcomeModel.LINEAR);
        assertArrayEquals(outcome, foretold, 1e-9);
    }

    @Test
    void treesForetellWhatNoLineDoes() {
        double[] outcome = bent();
        double[][] features = {X, Z};
        double line = left(outcome, Forecast.of(outcome, features, 5, u -> u, OutcomeModel.LINEAR));
        double trees = left(outcome, Forecast.of(outcome, features, 5, u -> u, OutcomeModel.TREES));
        assertTrue(line > 0.95, "a line leaves " + line);
        assertTrue(trees < 0.3, "trees leave " + trees);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutcomeModel.class,
            names = {"TREES", "LINEAR"})
    void aForecastDoesNotKnowItsOwnOutcomeNorThatOfItsCluster(OutcomeModel model) {
        double[] outcome = bent();
        double[] other = outcome.clone();
        other[10] += 1000;
        double[] before = Forecast.of(outcome, new double[][] {X}, 4, u -> u / 5, model);
        double[] after = Forecast.of(other, new double[][] {X}, 4, u -> u / 5, model);
        for (int unit = 10; unit < 15; unit++) {
            assertEquals(before[unit], after[unit], "unit " + unit);
        }
        assertTrue(left(before, after) > 0, "somebody learned of it");
    }
}
