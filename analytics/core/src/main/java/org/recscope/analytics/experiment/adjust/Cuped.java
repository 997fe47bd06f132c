package org.recscope.analytics.experiment.adjust;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.experiment.effect.ArmValue;
import org.recscope.analytics.experiment.effect.Contrast;
import org.recscope.analytics.experiment.effect.Functional;
import org.recscope.analytics.experiment.sums.Sums;

/// Outcomes adjusted by what was known before: f_a − θᵀ (h_a − h̄), where h̄ is over the units of all arms. One slope
/// for all arms, so that no arm's adjusted value depends on which other it is compared with, and re-centred, so that
/// adjusted values are on the scale of the raw ones. Works for means and ratios, with any number of covariates.
///
/// Variances are by the delta method over all means at once: what the arms share through h̄ is in the covariance.
///
/// Source: Deng, Xu, Kohavi & Walker 2013, doi:10.1145/2433396.2433413.
public final class Cuped {
    private final List<Sums> arms;
    private final Functional outcome;
    private final List<Functional> covariates;
    private final double[] theta;
    private final double[] centre;

    /// Adjusts arms.
    ///
    /// @param arms sums of every arm, over the columns that outcome and covariates read
    /// @param outcome the metric
    /// @param covariates known before the experiment; none leaves everything as it is
    /// @param theta one slope a covariate
    public Cuped(List<Sums> arms, Functional outcome, List<Functional> covariates, double[] theta) {
        this.arms = List.copyOf(arms);
        this.outcome = outcome;
        this.covariates = List.copyOf(covariates);
        this.theta = theta.clone();
        this.centre = Sums.sum(arms).means();
    }

    /// Adjusts arms by the slope within arms.
    ///
    /// @param arms sums of every arm
    /// @param outcome the metric
    /// @param covariates known before the experiment
    /// @return the adjusted arms
    public static Cuped within(List<Sums> arms, Functional outcome, List<Functional> covariates) {
        return new Cuped(arms, outcome, covariates, Slope.WITHIN.theta(arms, outcome, covariates));
    }

    /// The slopes.
    ///
    /// @return one a covariate
    public double[] theta() {
        return theta.clone();
    }

    /// The adjusted value as a function of an arm's means, h̄ held.
    ///
    /// @return f − θᵀ (h − h̄)
    public Functional functional() {
        return new Functional() {
            @Override
            public double at(double[] means) {
                return value(means);
            }

            @Override
            public double[] gradient(double[] means) {
                return own(means);
            }
        };
    }

    /// An arm's value as it was measured.
    ///
    /// @param arm index of the arm
    /// @return its value
    public ArmValue raw(int arm) {
        return ArmValue.of(arms.get(arm), outcome);
    }

    /// An arm's adjusted value; its variance counts h̄ as known.
    ///
    /// @param arm index of the arm
    /// @return its value
    public ArmValue adjusted(int arm) {
        Sums sums = arms.get(arm);
        double[] own = own(arm);
        return new ArmValue(value(sums.means()), sums.covariance(own, own), sums.count());
    }

    private double value(double[] means) {
        double value = outcome.at(means);
        for (int i = 0; i < theta.length; i++) {
            value -= theta[i] * (covariates.get(i).at(means) - covariates.get(i).at(centre));
        }
        return value;
    }

    /// Share of the variance of the outcome that the covariates take away in an arm.
    ///
    /// @param arm index of the arm
    /// @return at most 1; negative where they add noise
    public double removed(int arm) {
        return 1 - adjusted(arm).variance() / raw(arm).variance();
    }

    /// One arm against another, relative to the control's adjusted value.
    ///
    /// @param control index of the control
    /// @param treatment index of the treatment
    /// @return the adjusted difference and how it varies with its base
    public Contrast contrast(int control, int treatment) {
        return contrast(control, treatment, value(arms.get(control).means()), shifted(control));
    }

    /// One arm against another, relative to the control's value as it was measured.
    ///
    /// @param control index of the control
    /// @param treatment index of the treatment
    /// @return the adjusted difference and how it varies with its base
    public Contrast contrastToRaw(int control, int treatment) {
        List<double[]> base = zeros();
        double[] means = arms.get(control).means();
        base.set(control, outcome.gradient(means));
        return contrast(control, treatment, outcome.at(means), base);
    }

    private Contrast contrast(int control, int treatment, double base, List<double[]> baseGradients) {
        List<double[]> difference = zeros();
        difference.set(treatment, own(treatment));
        difference.set(control, negative(own(control)));
        double degrees = Contrast.welch(adjusted(control), adjusted(treatment));
        return new Contrast(
                value(arms.get(treatment).means()) - value(arms.get(control).means()),
                base,
                covariance(difference, difference),
                covariance(baseGradients, baseGradients),
                covariance(difference, baseGradients),
                degrees);
    }

    /// Gradient of an arm's adjusted value at its own means, h̄ held.
    private double[] own(int arm) {
        return own(arms.get(arm).means());
    }

    private double[] own(double[] means) {
        double[] gradient = outcome.gradient(means);
        for (int i = 0; i < theta.length; i++) {
            subtract(gradient, theta[i], covariates.get(i).gradient(means));
        }
        return gradient;
    }

    /// Gradients of an arm's adjusted value at the means of every arm, h̄ free.
    private List<double[]> shifted(int arm) {
        double all = Sums.sum(arms).count();
        List<double[]> gradients = zeros();
        gradients.set(arm, own(arm));
        for (int other = 0; other < arms.size(); other++) {
            double share = arms.get(other).count() / all;
            for (int i = 0; i < theta.length; i++) {
                subtract(
                        gradients.get(other),
                        -share * theta[i],
                        covariates.get(i).gradient(centre));
            }
        }
        return gradients;
    }

    private double covariance(List<double[]> g, List<double[]> h) {
        double sum = 0;
        for (int arm = 0; arm < arms.size(); arm++) {
            if (nonzero(g.get(arm)) && nonzero(h.get(arm))) {
                sum += arms.get(arm).covariance(g.get(arm), h.get(arm));
            }
        }
        return sum;
    }

    private List<double[]> zeros() {
        List<double[]> zeros = new ArrayList<>();
        arms.forEach(arm -> zeros.add(new double[arm.columns()]));
        return zeros;
    }

    private static boolean nonzero(double[] values) {
        for (double value : values) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    private static double[] negative(double[] values) {
        double[] negative = new double[values.length];
        subtract(negative, 1, values);
        return negative;
    }

    private static void subtract(double[] from, double factor, double[] values) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * values[i];
        }
    }
}
