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

    /// What every group keeps beside the sums of each estimator.
    private static final int SHARED = 3;

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

    /// Sums of a block of users.
    private static final class Block {
        private final UserMoments moments;

        /// Per group of users: rows, model sums and weights, then the weighted rewards of each estimator.
        private final double[][] groups;

        Block(int estimators, int groups) {
            moments = new UserMoments(estimators);
            this.groups = new double[groups][SHARED + estimators];
        }

        void merge(Block other) {
            moments.merge(other.moments);
            for (int g = 0; g < groups.length; g++) {
                for (int i = 0; i < groups[g].length; i++) {
                    groups[g][i] += other.groups[g][i];
                }
            }
        }
    }

    private List<Estimate> estimates(int replicates, long seed) {
        int users = order.users();
        int groups = replicates == 0 ? 0 : Math.max(1, Math.min(GROUPS, users));
        int blocks = (users + BLOCK - 1) / BLOCK;
        List<Block> parts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> block(block * BLOCK, Math.min(users, (block + 1) * BLOCK), groups))
                .toList();
        Block all = new Block(estimators.size(), groups);
        parts.forEach(all::merge);
        double[][] drawn = drawn(all.groups, replicates, seed);
        List<Estimate> estimates = new ArrayList<>();
        for (int e = 0; e < estimators.size(); e++) {
            ClusterSums sums = all.moments.sums(estimators, e);
            Estimator estimator = estimators.get(e);
            estimates.add(Estimate.of(
                    estimator, sums.estimate(), sums.error(estimator.normalised()), Quantile.between(drawn[e], 0.025)));
        }
        return estimates;
    }

    private Block block(int from, int to, int groups) {
        Block block = new Block(estimators.size(), groups);
        Stretch stretch = new Stretch(log, weights, model.orElse(null), order);
        int[] group = new int[Stretch.USERS];
        for (int first = from; first < to; first += Stretch.USERS) {
            stretch.gather(first, Math.min(to, first + Stretch.USERS));
            block.moments.add(stretch);
            for (int i = 0; groups > 0 && i < stretch.users(); i++) {
                group[i] = groups == order.users() ? first + i : Mix.part(first + i, groups);
                double[] its = block.groups[group[i]];
                its[0] += stretch.rows[i];
                its[1] += stretch.direct[i];
                its[2] += stretch.weight[i];
            }
            for (int e = 0; e < estimators.size(); e++) {
                stretch.weigh(estimators.get(e));
                block.moments.add(stretch, e);
                for (int i = 0; groups > 0 && i < stretch.users(); i++) {
                    block.groups[group[i]][SHARED + e] += stretch.weighted[i];
                }
            }
        }
        return block;
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
            double[] all = new double[SHARED + estimators.size()];
            for (int g = 0; g < groups.length; g++) {
                if (times[g] > 0) {
                    add(all, times[g], groups[g]);
                }
            }
            for (int e = 0; e < drawn.length; e++) {
                Estimator its = estimators.get(e);
                double direct = its.model() ? all[1] : 0;
                drawn[e][r] = ClusterSums.estimate(all[0], direct, all[SHARED + e], its.normalised() ? all[2] : all[0]);
            }
        });
        for (double[] estimator : drawn) {
            Arrays.sort(estimator);
        }
        return drawn;
    }

    private static void add(double[] all, double times, double[] group) {
        for (int i = 0; i < all.length; i++) {
            all[i] += times * group[i];
        }
    }
}
