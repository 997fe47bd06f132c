package org.recscope.analytics.experiment.adjust;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Functional;

/// Strata weighted by their share ν of all units, whatever the arms' own shares are: what chance put unevenly into the
/// arms is taken out. Values are Σ ν z; their covariance is Σ w(ν) Var z, and, where the sizes of the strata are
/// themselves a sample, Σ ν (z − z̄)(z − z̄)ᵀ / N on top.
///
/// Source: Miratrix, Sekhon & Yu 2013, doi:10.1111/j.1467-9868.2012.01048.x.
public final class PostStratification {
    private final double[] values;
    private final double[][] covariance;

    private PostStratification(double[] values, double[][] covariance) {
        this.values = values;
        this.covariance = covariance;
    }

    /// Strata whose sizes are what they are: the effect on these units, w(ν) = ν².
    ///
    /// @param strata at least one
    /// @return all of them together
    public static PostStratification given(List<Stratum> strata) {
        return combine(strata, share -> share * share, false);
    }

    /// Strata whose sizes are a sample as the units are: the effect on the population they come from, w(ν) = ν².
    ///
    /// @param strata at least one
    /// @return all of them together
    public static PostStratification drawn(List<Stratum> strata) {
        return combine(strata, share -> share * share, true);
    }

    /// Strata with another weight of the variance within.
    ///
    /// @param strata at least one
    /// @param within w, a function of the share
    /// @param drawn whether the sizes are a sample
    /// @return all of them together
    public static PostStratification combine(List<Stratum> strata, DoubleUnaryOperator within, boolean drawn) {
        int k = strata.getFirst().size();
        double all = strata.stream().mapToDouble(Stratum::units).sum();
        double[] values = new double[k];
        for (Stratum stratum : strata) {
            for (int i = 0; i < k; i++) {
                values[i] += stratum.units() / all * stratum.value(i);
            }
        }
        double[][] covariance = new double[k][k];
        for (Stratum stratum : strata) {
            double share = stratum.units() / all;
            double weight = within.applyAsDouble(share);
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    double apart = (stratum.value(i) - values[i]) * (stratum.value(j) - values[j]);
                    covariance[i][j] += weight * stratum.covariance(i, j) + (drawn ? share * apart / all : 0);
                }
            }
        }
        return new PostStratification(values, covariance);
    }

    /// Treatment against control.
    ///
    /// @param metric function of one arm's values
    /// @param degrees of freedom of the variance
    /// @return the difference and how it varies with its base
    public Contrast contrast(Functional metric, double degrees) {
        int d = values.length / 2;
        double[] control = java.util.Arrays.copyOfRange(values, 0, d);
        double[] treatment = java.util.Arrays.copyOfRange(values, d, 2 * d);
        double[] base = new double[2 * d];
        double[] difference = new double[2 * d];
        double[] below = metric.gradient(control);
        double[] above = metric.gradient(treatment);
        for (int i = 0; i < d; i++) {
            base[i] = below[i];
            difference[i] = -below[i];
            difference[d + i] = above[i];
        }
        return new Contrast(
                metric.at(treatment) - metric.at(control),
                metric.at(control),
                covariance(difference, difference),
                covariance(base, base),
                covariance(difference, base),
                degrees);
    }

    private double covariance(double[] g, double[] h) {
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < h.length; j++) {
                sum += g[i] * covariance[i][j] * h[j];
            }
        }
        return sum;
    }
}
