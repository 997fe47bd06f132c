package org.recscope.analytics.experiment.bayes;

import org.recscope.analytics.statistics.distribution.Beta;
import org.recscope.analytics.statistics.distribution.GaussLegendre;
import org.recscope.analytics.statistics.distribution.Root;

/// What is believed of a share: a beta distribution.
///
/// @param a successes, prior included, above 0
/// @param b failures, prior included, above 0
public record BetaBelief(double a, double b) {
    /// Every share is as likely.
    public static final BetaBelief UNIFORM = new BetaBelief(1, 1);

    /// Jeffreys' prior.
    public static final BetaBelief JEFFREYS = new BetaBelief(0.5, 0.5);

    /// Beyond so many standard deviations nothing is left to integrate.
    private static final double REACH = 14;

    private static final int PANELS = 64;

    /// The belief after seeing trials.
    ///
    /// @param successes ≥ 0
    /// @param trials ≥ successes
    /// @return the posterior
    public BetaBelief after(double successes, double trials) {
        return new BetaBelief(a + successes, b + trials - successes);
    }

    /// The mean.
    ///
    /// @return a / (a + b)
    public double mean() {
        return a / (a + b);
    }

    /// How probable it is that this share is above another: ∫ f(x) G(x) dx.
    ///
    /// @param other independent of this one
    /// @return in \[0, 1\]
    public double above(BetaBelief other) {
        return integral(x -> Beta.density(x, a, b) * Beta.cdf(x, other.a, other.b));
    }

    /// What choosing this share is expected to cost if the other is the greater: E max(other − this, 0).
    ///
    /// @param other independent of this one
    /// @return ≥ 0
    public double lossAgainst(BetaBelief other) {
        return other.mean() * integral(x -> Beta.density(x, other.a + 1, other.b) * Beta.cdf(x, a, b), other)
                - mean() * integral(x -> Beta.density(x, a + 1, b) * Beta.sf(x, other.a, other.b));
    }

    /// The lift of this share over another that is exceeded with a probability.
    ///
    /// @param other independent of this one
    /// @param probability of a greater lift, in (0, 1)
    /// @return this / other − 1, above −1
    public double liftOver(BetaBelief other, double probability) {
        double middle = Math.log(mean() / other.mean());
        double spread = Math.sqrt((1 - mean()) / a + (1 - other.mean()) / other.a);
        double reach = REACH * spread;
        return Math.expm1(Root.find(
                log -> probability - other.integral(x -> Beta.density(x, other.a, other.b) * sf(x * Math.exp(log))),
                middle - reach,
                middle + reach));
    }

    private double sf(double share) {
        return share >= 1 ? 0 : Beta.sf(share, a, b);
    }

    private double integral(java.util.function.DoubleUnaryOperator function) {
        return integral(function, this);
    }

    private static double integral(java.util.function.DoubleUnaryOperator function, BetaBelief where) {
        double mean = where.mean();
        double reach = REACH * Math.sqrt(mean * (1 - mean) / (where.a + where.b + 1));
        return GaussLegendre.integrate(function, Math.max(0, mean - reach), Math.min(1, mean + reach), PANELS);
    }
}
