package org.recscope.analytics.verification.experiment;

import org.recscope.analytics.experiment.adjust.Stratum;
import org.recscope.analytics.experiment.sums.Sums;

/// A stratum as GrowthBook regresses it: each outcome on (1, treated, covariates) with one residual covariance for both
/// arms, values at the covariates' mean over the stratum, whose own variance counts in the baseline.
final class StratumRegression {
    private final Sums both;
    private final int outcomes;
    private final double treated;
    private final double[][] inverse;
    private final double[][] slopes;

    private StratumRegression(Sums control, Sums treatment, int outcomes) {
        this.both = control.plus(treatment);
        this.outcomes = outcomes;
        this.treated = treatment.count();
        int covariates = both.columns() - outcomes;
        double[][] design = new double[2 + covariates][2 + covariates];
        double[][] right = new double[outcomes][2 + covariates];
        design[0][0] = both.count();
        design[0][1] = design[1][0] = design[1][1] = treated;
        for (int x = 0; x < covariates; x++) {
            int column = outcomes + x;
            design[0][2 + x] = design[2 + x][0] = both.mean(column) * both.count();
            design[1][2 + x] = design[2 + x][1] = treatment.mean(column) * treated;
            for (int other = 0; other < covariates; other++) {
                design[2 + x][2 + other] = raw(column, outcomes + other);
            }
        }
        this.inverse = Inverse.of(design);
        for (int o = 0; o < outcomes; o++) {
            right[o][0] = both.mean(o) * both.count();
            right[o][1] = treatment.mean(o) * treated;
            for (int x = 0; x < covariates; x++) {
                right[o][2 + x] = raw(o, outcomes + x);
            }
        }
        this.slopes = new double[outcomes][];
        for (int o = 0; o < outcomes; o++) {
            slopes[o] = times(inverse, right[o]);
        }
        this.right = right;
        this.design = design;
    }

    private final double[][] right;
    private final double[][] design;

    static Stratum of(Sums control, Sums treatment, int outcomes) {
        return new StratumRegression(control, treatment, outcomes).stratum();
    }

    private double raw(int i, int j) {
        return both.product(i, j) + both.count() * both.mean(i) * both.mean(j);
    }

    private Stratum stratum() {
        double[] values = new double[2 * outcomes];
        double[][] covariance = new double[2 * outcomes][2 * outcomes];
        double[] baseline = new double[design.length];
        baseline[0] = 1;
        for (int x = 2; x < baseline.length; x++) {
            baseline[x] = both.mean(outcomes + x - 2);
        }
        double[] effect = new double[design.length];
        effect[1] = 1;
        for (int o = 0; o < outcomes; o++) {
            values[o] = dot(slopes[o], baseline);
            values[outcomes + o] = values[o] + dot(slopes[o], effect);
            for (int p = 0; p < outcomes; p++) {
                double sigma = residual(o, p);
                double bb =
                        sigma * (dot(baseline, times(inverse, baseline)) + spread(o, p, true)) + spread(o, p, false);
                double be = sigma * dot(baseline, times(inverse, effect));
                double ee = sigma * dot(effect, times(inverse, effect));
                covariance[o][p] = bb;
                covariance[o][outcomes + p] = covariance[outcomes + p][o] = bb + be;
                covariance[outcomes + o][outcomes + p] = bb + 2 * be + ee;
            }
        }
        return new Stratum(both.count(), values, covariance);
    }

    /// What the chance in the covariates' mean adds: tr(A⁻¹ S / n), or γᵀ S γ / n.
    private double spread(int o, int p, boolean ofInverse) {
        double sum = 0;
        for (int x = 2; x < design.length; x++) {
            for (int y = 2; y < design.length; y++) {
                double factor = ofInverse ? inverse[x][y] : slopes[o][x] * slopes[p][y];
                sum += factor * both.covariance(outcomes + x - 2, outcomes + y - 2) / both.count();
            }
        }
        return sum;
    }

    private double residual(int o, int p) {
        return (raw(o, p) - dot(right[o], slopes[p])) / (both.count() - 3.0 * outcomes);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] result = new double[vector.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = dot(matrix[i], vector);
        }
        return result;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// The inverse of a small matrix by Gauss and Jordan, with pivots.
    private static final class Inverse {
        static double[][] of(double[][] matrix) {
            int n = matrix.length;
            double[][] a = new double[n][2 * n];
            for (int i = 0; i < n; i++) {
                System.arraycopy(matrix[i], 0, a[i], 0, n);
                a[i][n + i] = 1;
            }
            for (int column = 0; column < n; column++) {
                swap(a, column);
                eliminate(a, column);
            }
            double[][] inverse = new double[n][];
            for (int i = 0; i < n; i++) {
                inverse[i] = java.util.Arrays.copyOfRange(a[i], n, 2 * n);
            }
            return inverse;
        }

        private static void swap(double[][] a, int column) {
            int best = column;
            for (int row = column + 1; row < a.length; row++) {
                best = Math.abs(a[row][column]) > Math.abs(a[best][column]) ? row : best;
            }
            double[] held = a[column];
            a[column] = a[best];
            a[best] = held;
        }

        private static void eliminate(double[][] a, int column) {
            double pivot = a[column][column];
            for (int i = 0; i < a[column].length; i++) {
                a[column][i] /= pivot;
            }
            for (int row = 0; row < a.length; row++) {
                double factor = row == column ? 0 : a[row][column];
                for (int i = 0; i < a[row].length; i++) {
                    a[row][i] -= factor * a[column][i];
                }
            }
        }
    }
}
