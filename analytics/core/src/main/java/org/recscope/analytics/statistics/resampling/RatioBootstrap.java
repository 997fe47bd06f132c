package org.recscope.analytics.statistics.resampling;

import java.util.Arrays;

/// The bootstrap of Σ a / Σ b in linear time: replicates from sums, acceleration from the jackknife, whose
/// leave-one-out estimates are (Σ a − aᵢ) / (Σ b − bᵢ), errors from the linearised ratio.
///
/// Source: Efron 1987, Better bootstrap confidence intervals, doi:10.1080/01621459.1987.10478410.
final class RatioBootstrap {
    private RatioBootstrap() {}

    static Bootstrap of(double[] a, double[] b, int replicates, long seed) {
        double sumA = Arrays.stream(a).sum();
        double sumB = Arrays.stream(b).sum();
        double ratio = sumA / sumB;
        if (a.length < 2 || Double.isNaN(ratio)) {
            return new Bootstrap(ratio, new double[0], 0, Double.NaN, null);
        }
        double[] residual = new double[a.length];
        double[] square = new double[a.length];
        double[] mixed = new double[a.length];
        double[] weight = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            residual[i] = a[i] - ratio * b[i];
            square[i] = residual[i] * residual[i];
            mixed[i] = residual[i] * b[i];
            weight[i] = b[i] * b[i];
        }
        boolean plain = allOne(b);
        double[][] columns =
                plain ? new double[][] {residual, b, square} : new double[][] {residual, b, square, mixed, weight};
        double[][] sums = Resamples.sums(columns, replicates, seed);
        double[] off = new double[replicates];
        double[] errors = new double[replicates];
        for (int r = 0; r < replicates; r++) {
            double d = sums[0][r] / sums[1][r];
            double scatter =
                    plain ? sums[2][r] - d * d * sums[1][r] : sums[2][r] - 2 * d * sums[3][r] + d * d * sums[4][r];
            off[r] = ratio + d;
            errors[r] = Math.sqrt(Math.max(0, scatter)) / Math.abs(sums[1][r]);
        }
        double error = Math.sqrt(Arrays.stream(square).sum()) / Math.abs(sumB);
        return new Bootstrap(ratio, off, acceleration(residual, b, sumB), error, errors);
    }

    private static boolean allOne(double[] values) {
        for (double value : values) {
            if (value != 1) {
                return false;
            }
        }
        return true;
    }

    /// The estimate without row i less the estimate is −residual / (Σ b − b).
    private static double acceleration(double[] residual, double[] b, double sumB) {
        double mean = 0;
        for (int i = 0; i < b.length; i++) {
            mean += -residual[i] / (sumB - b[i]) / b.length;
        }
        double squares = 0;
        double cubes = 0;
        for (int i = 0; i < b.length; i++) {
            double influence = mean + residual[i] / (sumB - b[i]);
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }
}
