package org.recscope.analytics.offpolicy;

/// Sums over users of an estimator's parts: rows n, model sums b, weighted rewards u and normalisers v, and all their
/// products. From them follow the estimate θ = Σb / Σn + Σu / Σv and its standard error by the delta method, with users
/// as the units that are independent:
/// ψ = b − n Σb / Σn + (u − v Σu / Σv) Σn / Σv, error² = f Σψ² / (Σn)².
/// For a plain mean (v = n) f is C / (C − 1) with C users, the usual one; for a self-normalised one f is 1.
final class ClusterSums {
    private static final int PARTS = 4;

    private final double[] sums;
    private final double[][] products;
    private long clusters;

    ClusterSums() {
        this(0, new double[PARTS], new double[PARTS][PARTS]);
    }

    /// Sums that were made elsewhere; of the products the upper triangle.
    ClusterSums(long clusters, double[] sums, double[][] products) {
        this.clusters = clusters;
        this.sums = sums;
        this.products = products;
    }

    void add(double n, double b, double u, double v) {
        clusters++;
        sums[0] += n;
        sums[1] += b;
        sums[2] += u;
        sums[3] += v;
        products[0][0] += n * n;
        products[0][1] += n * b;
        products[0][2] += n * u;
        products[0][3] += n * v;
        products[1][1] += b * b;
        products[1][2] += b * u;
        products[1][3] += b * v;
        products[2][2] += u * u;
        products[2][3] += u * v;
        products[3][3] += v * v;
    }

    double estimate() {
        return estimate(sums[0], sums[1], sums[2], sums[3]);
    }

    static double estimate(double n, double b, double u, double v) {
        return b / n + u / v;
    }

    /// The error by the delta method.
    ///
    /// @param normalised whether v are weights and not rows
    double error(boolean normalised) {
        double stretch = sums[0] / sums[3];
        double[] slopes = {-sums[1] / sums[0], 1, stretch, -stretch * sums[2] / sums[3]};
        double squares = 0;
        for (int i = 0; i < PARTS; i++) {
            squares += slopes[i] * slopes[i] * products[i][i];
            for (int j = i + 1; j < PARTS; j++) {
                squares += 2 * slopes[i] * slopes[j] * products[i][j];
            }
        }
        double factor = normalised ? 1 : clusters / (clusters - 1.0);
        return Math.sqrt(factor * Math.max(0, squares)) / sums[0];
    }
}
