package org.recscope.analytics.offpolicy;

import org.jspecify.annotations.Nullable;

/// A stretch of users whose rows lie side by side, so that every estimator is one loop over columns: what all
/// estimators
/// have in common is summed once, and of each estimator only what its rule makes of the weights.
final class Stretch {
    /// How many users at most.
    static final int USERS = 1024;

    private final UserOrder order;
    private final BanditLog log;
    private final double[] weights;
    private final @Nullable RewardColumns model;

    /// One a user of the stretch: rows, model sums, weights, and weighted rewards of the estimator at work.
    final double[] rows = new double[USERS];

    final double[] direct = new double[USERS];
    final double[] weight = new double[USERS];
    final double[] weighted = new double[USERS];

    /// One a row: weights, rewards, rewards less what the model said, and what the rule makes of the weights.
    private double[] rowWeights = new double[USERS];

    private double[] rewards = new double[USERS];
    private double[] residuals = new double[USERS];
    private double[] ruled = new double[USERS];
    private int first;
    private int users;
    private int size;

    Stretch(BanditLog log, double[] weights, @Nullable RewardColumns model, UserOrder order) {
        this.log = log;
        this.weights = weights;
        this.model = model;
        this.order = order;
    }

    int users() {
        return users;
    }

    /// Gathers the rows of users.
    void gather(int from, int to) {
        first = from;
        users = to - from;
        size = order.to(to - 1) - order.from(from);
        grow();
        int at = 0;
        for (int user = from; user < to; user++) {
            int i = user - from;
            rows[i] = order.to(user) - order.from(user);
            double all = 0;
            double said = 0;
            for (int place = order.from(user); place < order.to(user); place++) {
                int row = order.row(place);
                double reward = log.reward(row);
                rowWeights[at] = weights[row];
                rewards[at] = reward;
                all += weights[row];
                if (model != null) {
                    residuals[at] = reward - model.chosen(row);
                    said += model.direct(row);
                }
                at++;
            }
            weight[i] = all;
            direct[i] = said;
        }
    }

    private void grow() {
        if (ruled.length < size) {
            int room = Math.max(size, 2 * ruled.length);
            rowWeights = new double[room];
            rewards = new double[room];
            residuals = new double[room];
            ruled = new double[room];
        }
    }

    /// Fills {@link #weighted} for an estimator.
    void weigh(Estimator estimator) {
        rule(estimator.rule());
        double[] earned = estimator.model() ? residuals : rewards;
        if (size == users) {
            for (int i = 0; i < users; i++) {
                weighted[i] = ruled[i] * earned[i];
            }
            return;
        }
        int at = 0;
        for (int i = 0; i < users; i++) {
            int end = order.to(first + i) - order.from(first);
            double sum = 0;
            while (at < end) {
                sum += ruled[at] * earned[at];
                at++;
            }
            weighted[i] = sum;
        }
    }

    /// One loop a kind of rule: a call that may be any of them costs more than what it computes.
    private void rule(WeightRule rule) {
        switch (rule) {
            case WeightRule.Plain ignored -> System.arraycopy(rowWeights, 0, ruled, 0, size);
            case WeightRule.None ignored -> java.util.Arrays.fill(ruled, 0, size, 0);
            case WeightRule.Clip clip -> {
                for (int i = 0; i < size; i++) {
                    ruled[i] = clip.of(rowWeights[i]);
                }
            }
            case WeightRule.Switch kept -> {
                for (int i = 0; i < size; i++) {
                    ruled[i] = kept.of(rowWeights[i]);
                }
            }
            case WeightRule.Shrink shrink -> {
                for (int i = 0; i < size; i++) {
                    ruled[i] = shrink.of(rowWeights[i]);
                }
            }
            case WeightRule.SubGaussian harmonic -> {
                for (int i = 0; i < size; i++) {
                    ruled[i] = harmonic.of(rowWeights[i]);
                }
            }
        }
    }
}
