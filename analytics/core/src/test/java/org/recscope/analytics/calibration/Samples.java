package org.recscope.analytics.calibration;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/// Predictions for tests.
public final class Samples {
    private Samples() {}

    /// Sixteen rows small enough to add up by hand.
    public static Predictions sixteen() {
        return of(
                new double[] {0.1, 0.4, 0.35, 0.8, 0.95, 0.05, 0.6, 0.62, 0.77, 0.15, 0.22, 0.5, 0.51, 0.49, 0.9, 0.3},
                0,
                0,
                1,
                1,
                1,
                0,
                0,
                1,
                1,
                0,
                0,
                1,
                0,
                0,
                1,
                1);
    }

    /// Scores with their labels.
    public static Predictions of(double[] scores, int... labels) {
        byte[] bytes = new byte[labels.length];
        for (int i = 0; i < labels.length; i++) {
            bytes[i] = (byte) labels[i];
        }
        return Predictions.of(scores, bytes);
    }

    /// Uniform scores whose labels come with a probability that is a function of the score.
    public static Predictions drawn(int rows, long seed, DoubleUnaryOperator truth) {
        SplittableRandom chance = new SplittableRandom(seed);
        double[] scores = new double[rows];
        byte[] labels = new byte[rows];
        for (int row = 0; row < rows; row++) {
            scores[row] = chance.nextDouble();
            labels[row] = (byte) (chance.nextDouble() < truth.applyAsDouble(scores[row]) ? 1 : 0);
        }
        return Predictions.of(scores, labels);
    }
}
