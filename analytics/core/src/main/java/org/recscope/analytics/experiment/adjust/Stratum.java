package org.recscope.analytics.experiment.adjust;

import org.recscope.analytics.experiment.sums.Sums;

/// What two arms say in one stratum: the means of the control's columns, then of the treatment's, and how they vary.
public final class Stratum {
    private final double units;
    private final double[] values;
    private final double[][] covariance;

    /// A stratum whose estimates come from elsewhere, such as a regression.
    ///
    /// @param units of both arms
    /// @param values of the control, then of the treatment
    /// @param covariance of the values
    public Stratum(double units, double[] values, double[][] covariance) {
        this.units = units;
        this.values = values.clone();
        this.covariance = new double[covariance.length][];
        for (int i = 0; i < covariance.length; i++) {
            this.covariance[i] = covariance[i].clone();
        }
    }

    /// Two independent arms of a stratum.
    ///
    /// @param control its sums
    /// @param treatment its sums over the same columns
    /// @return means and S / n of each
    public static Stratum of(Sums control, Sums treatment) {
        int d = control.columns();
        double[] values = new double[2 * d];
        double[][] covariance = new double[2 * d][2 * d];
        for (int i = 0; i < d; i++) {
            values[i] = control.mean(i);
            values[d + i] = treatment.mean(i);
            for (int j = 0; j < d; j++) {
                covariance[i][j] = control.covariance(i, j) / control.count();
                covariance[d + i][d + j] = treatment.covariance(i, j) / treatment.count();
            }
        }
        return new Stratum(control.count() + treatment.count(), values, covariance);
    }

    /// Its size.
    ///
    /// @return units of both arms
    public double units() {
        return units;
    }

    int size() {
        return values.length;
    }

    double value(int i) {
        return values[i];
    }

    double covariance(int i, int j) {
        return covariance[i][j];
    }
}
