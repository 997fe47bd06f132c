package org.recscope.analytics.experiment.adjust;

/// Solves small symmetric systems by elimination. A row that is a combination of earlier ones, as of a covariate that
/// says nothing new, gets coefficient 0.
final class LinearSystem {
    /// Share of a diagonal that may be left before the row counts as a combination of the earlier ones.
    private static final double NOTHING = 1e-10;

    private LinearSystem() {}

    /// Solves A x = b.
    ///
    /// @param matrix symmetric, not negative; not changed
    /// @param right side of the equations; not changed
    /// @return one coefficient a row
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[][] a = new double[n][];
        double[] x = right.clone();
        boolean[] idle = new boolean[n];
        for (int i = 0; i < n; i++) {
            a[i] = matrix[i].clone();
        }
        for (int i = 0; i < n; i++) {
            idle[i] = !(a[i][i] > NOTHING * matrix[i][i]);
            for (int row = i + 1; row < n && !idle[i]; row++) {
                double factor = a[row][i] / a[i][i];
                x[row] -= factor * x[i];
                for (int column = i; column < n; column++) {
                    a[row][column] -= factor * a[i][column];
                }
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int column = i + 1; column < n; column++) {
                x[i] -= a[i][column] * x[column];
            }
            x[i] = idle[i] ? 0 : x[i] / a[i][i];
        }
        return x;
    }
}
