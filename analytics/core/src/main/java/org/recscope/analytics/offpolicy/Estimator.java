package org.recscope.analytics.offpolicy;

import java.util.List;

/// An estimator of a policy's value: B + T, where B is the mean of what the model says the policy would earn (0 without
/// one) and T = Σ w′ (r − q) over Σ w when it is self-normalised, over the number of rows when it is not; w′ is what
/// the
/// rule makes of the importance weight, q what the model says of the logged action (0 without a model).
///
/// Sources: Horvitz & Thompson 1952 (IPS); Ionides 2008 (clipping); Swaminathan & Joachims 2015 (SNIPS); Dudík et al.
/// 2014, doi:10.1214/14-STS500 (DR); Wang, Agarwal & Dudík 2017 (Switch-DR); Su et al. 2020, arXiv:1907.09623
/// (optimistic
/// shrinkage); Metelli, Russo & Restelli 2021 (sub-Gaussian).
///
/// @param name what it is called
/// @param rule what it makes of weights
/// @param model whether it uses a reward model
/// @param normalised whether weights are divided by their own mean
public record Estimator(String name, WeightRule rule, boolean model, boolean normalised) {
    /// Unbiased where everything the policy does was logged; any variance.
    public static final Estimator IPS = new Estimator("IPS", new WeightRule.Plain(), false, false);
    /// Never outside the range of rewards.
    public static final Estimator SNIPS = new Estimator("SNIPS", new WeightRule.Plain(), false, true);
    /// As good as the model, whatever the weights.
    public static final Estimator DM = new Estimator("DM", new WeightRule.None(), true, false);
    /// Unbiased when either propensities or model are right.
    public static final Estimator DR = new Estimator("DR", new WeightRule.Plain(), true, false);
    /// DR with normalised weights.
    public static final Estimator SNDR = new Estimator("SNDR", new WeightRule.Plain(), true, true);

    /// IPS with weights cut off.
    ///
    /// @param most the largest weight that counts
    /// @return biased towards 0 by what was cut off
    public static Estimator clipped(double most) {
        return new Estimator("clipped IPS", new WeightRule.Clip(most), false, false);
    }

    /// DR with weights cut off.
    ///
    /// @param most the largest weight that counts
    /// @return biased towards the model by what was cut off
    public static Estimator clippedDr(double most) {
        return new Estimator("clipped DR", new WeightRule.Clip(most), true, false);
    }

    /// DR that trusts the model alone where weights are large.
    ///
    /// @param most the largest weight that counts
    /// @return Switch-DR
    public static Estimator switchDr(double most) {
        return new Estimator("Switch-DR", new WeightRule.Switch(most), true, false);
    }

    /// DR with optimistic shrinkage.
    ///
    /// @param lambda how far weights are believed
    /// @return DRos
    public static Estimator shrunkDr(double lambda) {
        return new Estimator("DRos", new WeightRule.Shrink(lambda), true, false);
    }

    /// IPS with sub-Gaussian weights.
    ///
    /// @param lambda in \[0, 1\]
    /// @return SG-IPS
    public static Estimator subGaussian(double lambda) {
        return new Estimator("SG-IPS", new WeightRule.SubGaussian(lambda), false, false);
    }

    /// DR with sub-Gaussian weights.
    ///
    /// @param lambda in \[0, 1\]
    /// @return SG-DR
    public static Estimator subGaussianDr(double lambda) {
        return new Estimator("SG-DR", new WeightRule.SubGaussian(lambda), true, false);
    }

    /// Those that have nothing to choose.
    ///
    /// @return plain ones
    public static List<Estimator> plain() {
        return List.of(IPS, SNIPS, DM, DR, SNDR);
    }

    /// The parameter of the rule.
    ///
    /// @return `NaN` where it has none
    public double parameter() {
        return switch (rule) {
            case WeightRule.Plain ignored -> Double.NaN;
            case WeightRule.None ignored -> Double.NaN;
            case WeightRule.Clip(double most) -> most;
            case WeightRule.Switch(double most) -> most;
            case WeightRule.Shrink(double lambda) -> lambda;
            case WeightRule.SubGaussian(double lambda) -> lambda;
        };
    }
}
