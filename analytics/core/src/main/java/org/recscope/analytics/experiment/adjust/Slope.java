package org.recscope.analytics.experiment.adjust;

import java.util.List;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.sums.Sums;

/// From which units the slope θ of the outcome on the covariates is taken. All arms share it.
public enum Slope {
    /// From deviations within arms: the slope of an analysis of covariance. What the treatment changes does not leak
    /// into it.
    WITHIN,
    /// From all units as one sample, differences between arms included, as GrowthBook and tea-tasting do.
    TOTAL,
    /// From each arm's covariances with equal weight, as GrowthBook does for ratios.
    EQUAL;

    /// The slopes θ = Cov(h, h)⁻¹ Cov(h, f).
    ///
    /// @param arms sums of every arm
    /// @param outcome f, the metric
    /// @param covariates h, known before the experiment
    /// @return one a covariate; 0 for one that says nothing new
    public double[] theta(List<Sums> arms, Functional outcome, List<Functional> covariates) {
        int k = covariates.size();
        double[][] between = new double[k][k];
        double[] with = new double[k];
        for (Sums arm : this == TOTAL ? List.of(Sums.sum(arms)) : arms) {
            if (arm.count() > 1) {
                add(arm, outcome, covariates, between, with);
            }
        }
        return LinearSystem.solve(between, with);
    }

    private void add(Sums arm, Functional outcome, List<Functional> covariates, double[][] between, double[] with) {
        double[] means = arm.means();
        double weight = arm.count() * (this == EQUAL ? 1.0 : arm.count() - 1.0);
        double[] f = outcome.gradient(means);
        for (int i = 0; i < with.length; i++) {
            double[] h = covariates.get(i).gradient(means);
            with[i] += weight * arm.covariance(h, f);
            for (int j = 0; j < with.length; j++) {
                between[i][j] += weight * arm.covariance(h, covariates.get(j).gradient(means));
            }
        }
    }
}
