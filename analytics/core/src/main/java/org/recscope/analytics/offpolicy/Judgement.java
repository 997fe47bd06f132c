package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// Everything about the value of one policy on one log.
///
/// @param onPolicy mean reward of what was done: the value of the policy that ran, with its interval
/// @param estimates one an estimator; parameters chosen by SLOPE
/// @param diagnostics what the weights say
/// @param support what was never logged, and each action under both policies
/// @param clipping estimates against the clip level
/// @param verdict the traffic light
public record Judgement(
        Estimate onPolicy,
        List<Estimate> estimates,
        WeightDiagnostics diagnostics,
        Support support,
        List<ClipPoint> clipping,
        Verdict verdict) {
    private static final double[] LEVELS = {100, 30, 10, 3, 1};
    private static final double[] SHRINKAGES = {1e4, 1000, 100, 10, 1};
    private static final double[] HARMONICS = {0.001, 0.01, 0.1, 0.5};

    /// Copies the lists.
    public Judgement {
        estimates = List.copyOf(estimates);
        clipping = List.copyOf(clipping);
    }

    /// Judges a policy.
    ///
    /// @param log what was done
    /// @param target the policy
    /// @param model a reward model's columns for it; empty for none
    /// @param categories the category of each action; empty for none
    /// @param options folds, replicates, floor, seed
    /// @return everything about it
    public static Judgement of(
            BanditLog log,
            TargetPolicy target,
            Optional<RewardColumns> model,
            Optional<int[]> categories,
            OffPolicyOptions options) {
        double[] weights = target.weights(log);
        List<Estimate> estimates = estimates(log, weights, model, options);
        categories.ifPresent(its -> estimates.addAll(marginal(log, weights, its, options)));
        WeightDiagnostics diagnostics = WeightDiagnostics.of(log, weights, options.floor());
        Support support = Support.of(log, target, weights);
        List<ClipPoint> clipping = ClipCurve.of(log, weights, model);
        return new Judgement(
                onPolicy(log, options),
                estimates,
                diagnostics,
                support,
                clipping,
                Verdict.of(diagnostics, support, clipping));
    }

    private static Estimate onPolicy(BanditLog log, OffPolicyOptions options) {
        double[] ones = new double[log.size()];
        Arrays.fill(ones, 1);
        Estimator mean = new Estimator("on-policy", new WeightRule.Plain(), false, false);
        return Estimation.of(log, ones, Optional.empty(), List.of(mean), options.replicates(), options.seed())
                .getFirst();
    }

    private static List<Estimate> estimates(
            BanditLog log, double[] weights, Optional<RewardColumns> model, OffPolicyOptions options) {
        List<Estimator> plain = Estimator.plain();
        List<List<Estimator>> tuned = List.of(
                grid(LEVELS, Estimator::clipped),
                grid(LEVELS, Estimator::clippedDr),
                grid(LEVELS, Estimator::switchDr),
                grid(SHRINKAGES, Estimator::shrunkDr),
                grid(HARMONICS, Estimator::subGaussian),
                grid(HARMONICS, Estimator::subGaussianDr));
        List<Estimator> all = new ArrayList<>(plain);
        tuned.forEach(all::addAll);
        List<Estimate> made = Estimation.of(log, weights, model, all, options.replicates(), options.seed());
        List<Estimate> chosen = new ArrayList<>(made.subList(0, plain.size()));
        int from = plain.size();
        for (List<Estimator> grid : tuned) {
            List<Estimate> candidates = made.subList(from, from + grid.size());
            chosen.add(candidates.get(Slope.choose(candidates)));
            from += grid.size();
        }
        return chosen;
    }

    /// From least bias to most.
    private static List<Estimator> grid(double[] parameters, DoubleFunction<Estimator> estimator) {
        return Arrays.stream(parameters).mapToObj(estimator).toList();
    }

    private static List<Estimate> marginal(
            BanditLog log, double[] weights, int[] categories, OffPolicyOptions options) {
        int count = Arrays.stream(categories).max().orElse(-1) + 1;
        double[] marginal = MarginalWeights.of(log, weights, categories, count);
        List<Estimator> estimators = List.of(
                new Estimator("MIPS", new WeightRule.Plain(), false, false),
                new Estimator("SN-MIPS", new WeightRule.Plain(), false, true));
        return Estimation.of(log, marginal, Optional.empty(), estimators, options.replicates(), options.seed());
    }
}
