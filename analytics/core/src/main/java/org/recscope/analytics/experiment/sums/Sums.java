package org.recscope.analytics.experiment.sums;

import java.util.Arrays;

/// Units of one arm or cell over several columns: their number, the mean of each column and the sums of products of
/// deviations from those means. Two of them add up to that of all units together.
///
/// Deviations are kept instead of raw squares because raw ones lose every digit when means are large beside
/// deviations. Source: Chan, Golub & LeVeque 1983, doi:10.1080/00031305.1983.10483115.
public final class Sums {
    private final long count;
    private final double[] means;

    /// Lower triangle by rows: the product of columns `i ≥ j` is at `i (i + 1) / 2 + j`.
    private final double[] products;

    private Sums(long count, double[] means, double[] products) {
        this.count = count;
        this.means = means;
        this.products = products;
    }

    /// No unit yet.
    ///
    /// @param columns how many columns
    /// @return what changes nothing when it is added
    public static Sums none(int columns) {
        return new Sums(0, new double[columns], new double[packed(columns, 0)]);
    }

    /// From raw sums, as systems that aggregate in a database keep them.
    ///
    /// @param count units, ≥ 0
    /// @param totals sum of each column
    /// @param products sum of the products of each two columns; only the lower half of the table is read
    /// @return their centred form
    public static Sums ofRaw(long count, double[] totals, double[][] products) {
        double[] means = new double[totals.length];
        double[] centred = new double[packed(totals.length, 0)];
        for (int i = 0; i < totals.length && count > 0; i++) {
            means[i] = totals[i] / count;
            for (int j = 0; j <= i; j++) {
                centred[packed(i, j)] = products[i][j] - totals[i] * totals[j] / count;
            }
        }
        return new Sums(count, means, centred);
    }

    /// From means and covariances, as published tables have them.
    ///
    /// @param count units, ≥ 0
    /// @param means of each column
    /// @param covariances of each two columns with divisor n − 1, of which the lower half is read
    /// @return their sums
    public static Sums ofMoments(long count, double[] means, double[][] covariances) {
        double[] centred = new double[packed(means.length, 0)];
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j <= i; j++) {
                centred[packed(i, j)] = covariances[i][j] * (count - 1);
            }
        }
        return new Sums(count, means.clone(), centred);
    }

    /// From one value a unit.
    ///
    /// @param columns each with one finite value for every unit
    /// @return their sums
    public static Sums ofColumns(double[]... columns) {
        SumsBuilder builder = new SumsBuilder(1, columns.length);
        double[] row = new double[columns.length];
        for (int unit = 0; unit < columns[0].length; unit++) {
            for (int i = 0; i < columns.length; i++) {
                row[i] = columns[i][unit];
            }
            builder.add(0, row);
        }
        return builder.cell(0);
    }

    /// From values that the caller has centred and packed already, and does not touch again.
    static Sums ofCentred(long count, double[] means, double[] packed) {
        return new Sums(count, means, packed);
    }

    /// How many units.
    ///
    /// @return ≥ 0
    public long count() {
        return count;
    }

    /// How many columns.
    ///
    /// @return as many as it was made with
    public int columns() {
        return means.length;
    }

    /// The mean of a column.
    ///
    /// @param column from 0
    /// @return `NaN` without a unit
    public double mean(int column) {
        return count == 0 ? Double.NaN : means[column];
    }

    /// The means of all columns.
    ///
    /// @return a copy
    public double[] means() {
        return means.clone();
    }

    /// The sum of products of deviations of two columns.
    ///
    /// @param i one column
    /// @param j another, or the same
    /// @return 0 without a unit
    public double product(int i, int j) {
        return i >= j ? products[packed(i, j)] : products[packed(j, i)];
    }

    /// The covariance of two columns, divisor n − 1; of a column with itself the variance.
    ///
    /// @param i one column
    /// @param j another, or the same
    /// @return `NaN` with fewer than two units
    public double covariance(int i, int j) {
        return count < 2 ? Double.NaN : product(i, j) / (count - 1);
    }

    /// The first columns alone.
    ///
    /// @param columns how many are kept
    /// @return the same units over fewer columns
    public Sums first(int columns) {
        return new Sums(count, Arrays.copyOf(means, columns), Arrays.copyOf(products, packed(columns, 0)));
    }

    /// Both together. Law: associative and commutative up to rounding; {@link #none} changes nothing.
    ///
    /// @param other sums over the same columns
    /// @return sums over the units of both
    public Sums plus(Sums other) {
        if (other.columns() != columns()) {
            throw new IllegalArgumentException(
                    "sums over " + columns() + " columns were added to sums over " + other.columns());
        }
        if (count == 0 || other.count == 0) {
            return count == 0 ? other : this;
        }
        long all = count + other.count;
        double share = (double) count * other.count / all;
        double[] mean = new double[means.length];
        double[] both = new double[products.length];
        for (int i = 0; i < means.length; i++) {
            double shift = other.means[i] - means[i];
            mean[i] = means[i] + shift * other.count / all;
            for (int j = 0; j <= i; j++) {
                int at = packed(i, j);
                both[at] = products[at] + other.products[at] + shift * (other.means[j] - means[j]) * share;
            }
        }
        return new Sums(all, mean, both);
    }

    /// All of these together.
    ///
    /// @param parts at least one
    /// @return their sum, in their order
    public static Sums sum(Iterable<Sums> parts) {
        Sums all = null;
        for (Sums part : parts) {
            all = all == null ? part : all.plus(part);
        }
        if (all == null) {
            throw new IllegalArgumentException("nothing to add up");
        }
        return all;
    }

    /// How gᵀ S h / n varies: the covariance of two smooth functions of the means by the delta method.
    ///
    /// @param g gradient of one function at the means
    /// @param h gradient of the other
    /// @return their covariance; `NaN` with fewer than two units
    public double covariance(double[] g, double[] h) {
        double sum = 0;
        for (int i = 0; i < means.length; i++) {
            for (int j = 0; j < means.length; j++) {
                sum += g[i] == 0 || h[j] == 0 ? 0 : g[i] * h[j] * covariance(i, j);
            }
        }
        return count < 2 ? Double.NaN : sum / count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums sums
                && sums.count == count
                && Arrays.equals(sums.means, means)
                && Arrays.equals(sums.products, products);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count) + 31 * Arrays.hashCode(means);
    }

    @Override
    public String toString() {
        return count + " units, means " + Arrays.toString(means);
    }

    static int packed(int row, int column) {
        return row * (row + 1) / 2 + column;
    }
}
