package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.recscope.analytics.statistics.Quantile;
import org.recscope.analytics.statistics.resampling.Mix;

/// Makes many estimates in one pass over the users of a log, in blocks on all threads; blocks merge in their order, so
/// threads change nothing.
public final class Estimation {
    /// Users are drawn in so many groups at most; a bootstrap error is then right to about 2 %.
    private static final int GROUPS = 1000;

    private static final int BLOCK = 1 << 14;
    private static final int PARTS = 4;

    private final BanditLog log;
    private final double[] weights;
    private final Optional<RewardColumns> model;
    private final List<Estimator> estimators;
    private final UserOrder order;

    private Estimation(BanditLog log, double[] weights, Optional<RewardColumns> model, List<Estimator> estimators) {
        this.log = log;
        this.weights = weights;
        this.model = model;
        this.estimators = estimators.stream()
                .filter(estimator -> !estimator.model() || model.isPresent())
                .toList();
        order = UserOrder.of(log);
    }

    /// Estimates a policy's value.
    ///
    /// @param log what was done
    /// @param weights importance weights of the policy, one a row
    /// @param model what a reward model says; empty leaves estimators that need one undefined
    /// @param estimators which
    /// @param replicates how often users are drawn anew; 0 for no bootstrap
    /// @param seed what all chance starts from
    /// @return one estimate for each estimator, in order
    public static List<Estimate> of(
            BanditLog log,
            double[] weights,
            Optional<RewardColumns> model,
            List<Estimator> estimators,
            int replicates,
            long seed) {
        Estimation estimation = new Estimation(log, weights, model, estimators);
        List<Estimate> made = estimation.estimates(replicates, seed);
        List<Estimate> all = new ArrayList<>();
        for (Estimator estimator : estimators) {
            int at = estimation.estimators.indexOf(estimator);
            all.add(at < 0 ? Estimate.undefined(estimator) : made.get(at));
        }
        return all;
    }

    /// Sums of a stretch of users.
    private static final class Block {
        private final ClusterSums[] sums;

        /// Per group of users, for each estimator its four parts.
        private final double[][] groups;

        Block(int estimators, int groups) {
            sums = new ClusterSums[estimators];
            Arrays.setAll(sums, i -> new ClusterSums());
            this.groups = new double[groups][];
        }
    }

    private List<Estimate> estimates(int replicates, long seed) {
        int users = order.users();
        int groups = Math.max(1, Math.min(GROUPS, users));
        int blocks = (users + BLOCK - 1) / BLOCK;
        List<Block> parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> block(block * BLOCK, Math.min(users, (block + 1) * BLOCK), groups))
                .toList();
        Block all = new Block(estimators.size(), groups);
        for (Block part : parts) {
            for (int e = 0; e < all.sums.length; e++) {
                all.sums[e].merge(part.sums[e]);
            }
            for (int g = 0; g < groups; g++) {
                all.groups[g] = sum(all.groups[g], part.groups[g]);
            }
        }
        double[][] drawn = drawn(all.groups, replicates, seed);
        List<Estimate> estimates = new ArrayList<>();
        for (int e = 0; e < all.sums.length; e++) {
            ClusterSums sums = all.sums[e];
            Estimator estimator = estimators.get(e);
            estimates.add(Estimate.of(
                    estimator, sums.estimate(), sums.error(estimator.normalised()), Quantile.between(drawn[e], 0.025)));
        }
        return estimates;
    }

    private static double[] sum(
            double @org.jspecify.annotations.Nullable [] into, double @org.jspecify.annotations.Nullable [] more) {
        if (into == null || more == null) {
            return into == null ? more == null ? new double[0] : more : into;
        }
        if (into.length == 0 || more.length == 0) {
            return into.length == 0 ? more : into;
        }
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i];
        }
        return into;
    }

    private Block block(int from, int to, int groups) {
        Block block = new Block(estimators.size(), groups);
        double[] parts = new double[PARTS * estimators.size()];
        for (int user = from; user < to; user++) {
            parts(user, parts);
            int group = groups == order.users() ? user : Mix.part(user, groups);
            double[] its = block.groups[group] == null ? new double[parts.length] : block.groups[group];
            block.groups[group] = its;
            for (int e = 0; e < block.sums.length; e++) {
                int at = PARTS * e;
                block.sums[e].add(parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
            }
            for (int i = 0; i < parts.length; i++) {
                its[i] += parts[i];
            }
        }
        return block;
    }

    /// The four parts of every estimator, summed over the rows of one user.
    private void parts(int user, double[] parts) {
        Arrays.fill(parts, 0);
        for (int at = order.from(user); at < order.to(user); at++) {
            int row = order.row(at);
            double weight = weights[row];
            double reward = log.reward(row);
            double direct = model.isPresent() ? model.get().direct(row) : 0;
            double residual = model.isPresent() ? reward - model.get().chosen(row) : reward;
            for (int e = 0; e < estimators.size(); e++) {
                Estimator estimator = estimators.get(e);
                int part = PARTS * e;
                parts[part]++;
                parts[part + 1] += estimator.model() ? direct : 0;
                parts[part + 2] += estimator.rule().of(weight) * (estimator.model() ? residual : reward);
                parts[part + 3] += estimator.normalised() ? weight : 1;
            }
        }
    }

    /// Replicates of every estimator, each sorted.
    private double[][] drawn(double[][] groups, int replicates, long seed) {
        double[][] drawn = new double[estimators.size()][groups.length > 1 ? replicates : 0];
        IntStream.range(0, groups.length > 1 ? replicates : 0).parallel().forEach(r -> {
            SplittableRandom chance = new SplittableRandom(Mix.of(seed) + r);
            int[] times = new int[groups.length];
            for (int draw = 0; draw < groups.length; draw++) {
                times[chance.nextInt(groups.length)]++;
            }
            double[] all = new double[PARTS * estimators.size()];
            for (int g = 0; g < groups.length; g++) {
                for (int i = 0; times[g] > 0 && i < groups[g].length; i++) {
                    all[i] += times[g] * groups[g][i];
                }
            }
            for (int e = 0; e < drawn.length; e++) {
                int at = PARTS * e;
                drawn[e][r] = ClusterSums.estimate(all[at], all[at + 1], all[at + 2], all[at + 3]);
            }
        });
        for (double[] estimator : drawn) {
            Arrays.sort(estimator);
        }
        return drawn;
    }
}
