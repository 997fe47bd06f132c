package org.recscope.analytics.calibration.recalibration;

import java.util.function.IntToDoubleFunction;

/// The weights of a logistic regression of a label on at most three features, by Newton's method on the likelihood. A
/// ridge of 1e-6 rows keeps weights finite where the features part the labels without a mistake.
final class LogisticFit {
    private static final double RIDGE = 1e-6;
    private static final double DONE = 1e-10;
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;

    private final int rows;
    private final IntToDoubleFunction[] features;
    private final IntToDoubleFunction labels;

    private LogisticFit(int rows, IntToDoubleFunction[] features, IntToDoubleFunction labels) {
        this.rows = rows;
        this.features = features;
        this.labels = labels;
    }

    /// Fits the weights.
    ///
    /// @param rows how many rows
    /// @param labels 0 or 1 of a row
    /// @param features one function a feature, of the row
    /// @return one weight a feature
    static double[] of(int rows, IntToDoubleFunction labels, IntToDoubleFunction... features) {
        LogisticFit fit = new LogisticFit(rows, features, labels);
        double[] weights = new double[features.length];
        double loss = fit.loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = fit.newton(weights);
            double size = 1;
            double[] next = moved(weights, direction, size);
            double nextLoss = fit.loss(next);
            for (int halving = 0; !(nextLoss <= loss) && halving < MOST_HALVINGS; halving++) {
                size /= 2;
                next = moved(weights, direction, size);
                nextLoss = fit.loss(next);
            }
            boolean done = loss - nextLoss <= DONE * Math.max(1, Math.abs(loss));
            weights = next;
            loss = nextLoss;
            if (done) {
                break;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] direction, double size) {
        double[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += size * direction[i];
        }
        return moved;
    }

    private double sum(double[] weights, int row) {
        double sum = 0;
        for (int f = 0; f < weights.length; f++) {
            sum += weights[f] * features[f].applyAsDouble(row);
        }
        return sum;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (int row = 0; row < rows; row++) {
            double sum = sum(weights, row);
            loss += Math.max(sum, 0) - sum * labels.applyAsDouble(row) + Math.log1p(Math.exp(-Math.abs(sum)));
        }
        for (double weight : weights) {
            loss += RIDGE / 2 * weight * weight;
        }
        return loss;
    }

    private double[] newton(double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (int row = 0; row < rows; row++) {
            double chance = Logit.back(sum(weights, row));
            double slope = chance * (1 - chance);
            double residual = labels.applyAsDouble(row) - chance;
            for (int i = 0; i < size; i++) {
                double feature = features[i].applyAsDouble(row);
                system[i][size] += feature * residual;
                for (int j = 0; j < size; j++) {
                    system[i][j] += slope * feature * features[j].applyAsDouble(row);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            system[i][i] += RIDGE;
            system[i][size] -= RIDGE * weights[i];
        }
        return solved(system);
    }

    /// Gauss' elimination; the system is positive definite.
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            for (int below = i + 1; below < size; below++) {
                double factor = system[below][i] / system[i][i];
                for (int j = i; j <= size; j++) {
                    system[below][j] -= factor * system[i][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = system[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= system[i][j] * solution[j];
            }
            solution[i] = rest / system[i][i];
        }
        return solution;
    }
}
