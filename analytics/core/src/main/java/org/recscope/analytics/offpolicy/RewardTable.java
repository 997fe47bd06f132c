package org.recscope.analytics.offpolicy;

import org.recscope.analytics.statistics.resampling.Mix;

/// A reward model that knows place and action: the mean reward of both together, drawn towards the mean of all,
/// q = (Σ r + 20 m) / (n + 20). Cross-fitted: what it says of a row was learned from the users of the other folds, so
/// that no row helps to predict itself.
///
/// Source: Chernozhukov et al. 2018, doi:10.1111/ectj.12097 (cross-fitting).
public final class RewardTable {
    private static final double PRIOR = 20;

    private final BanditLog log;
    private final int folds;

    /// The part of the users that each row belongs to.
    private final int[] parts;

    /// Per fold, place and action: rows and rewards of the other folds.
    private final double[][] rows;

    private final double[][] rewards;
    private final double[] means;

    private RewardTable(BanditLog log, int folds, long seed) {
        this.log = log;
        this.folds = folds;
        parts = new int[log.size()];
        for (int row = 0; row < parts.length; row++) {
            parts[row] = Mix.part(log.user(row), seed, folds);
        }
        int cells = log.positionCount() * log.actionCount();
        rows = new double[folds][cells];
        rewards = new double[folds][cells];
        means = new double[folds];
        learn();
    }

    /// Fits the model.
    ///
    /// @param log what was done
    /// @param folds parts of the users, at least 2
    /// @param seed which user is in which
    /// @return the model
    public static RewardTable of(BanditLog log, int folds, long seed) {
        if (folds < 2) {
            throw new IllegalArgumentException("folds must be at least 2, was " + folds);
        }
        return new RewardTable(log, folds, seed);
    }

    private void learn() {
        double[] allRows = new double[rows[0].length];
        double[] allRewards = new double[allRows.length];
        for (int row = 0; row < log.size(); row++) {
            int cell = cell(log.position(row), log.action(row));
            int fold = fold(row);
            rows[fold][cell]++;
            rewards[fold][cell] += log.reward(row);
            allRows[cell]++;
            allRewards[cell] += log.reward(row);
        }
        for (int fold = 0; fold < folds; fold++) {
            double count = 0;
            double sum = 0;
            for (int cell = 0; cell < allRows.length; cell++) {
                rows[fold][cell] = allRows[cell] - rows[fold][cell];
                rewards[fold][cell] = allRewards[cell] - rewards[fold][cell];
                count += rows[fold][cell];
                sum += rewards[fold][cell];
            }
            means[fold] = count == 0 ? 0 : sum / count;
        }
    }

    private int cell(int position, int action) {
        return position * log.actionCount() + action;
    }

    /// The part of the users that a row belongs to.
    ///
    /// @param row a row
    /// @return from 0
    public int fold(int row) {
        return parts[row];
    }

    /// What an action earns at a place, by the users outside a fold.
    ///
    /// @param fold the fold
    /// @param position the place
    /// @param action the action
    /// @return the expected reward
    public double reward(int fold, int position, int action) {
        int cell = cell(position, action);
        return (rewards[fold][cell] + PRIOR * means[fold]) / (rows[fold][cell] + PRIOR);
    }

    /// What the model says of every row.
    ///
    /// @param target the policy
    /// @return its columns; empty where only the probability of what was done is known
    public java.util.Optional<RewardColumns> columns(TargetPolicy target) {
        double[] chosen = new double[log.size()];
        for (int row = 0; row < chosen.length; row++) {
            chosen[row] = reward(fold(row), log.position(row), log.action(row));
        }
        return switch (target) {
            case TargetPolicy.ByPosition table -> java.util.Optional.of(new RewardColumns(direct(table), chosen));
            case TargetPolicy.Fixed run -> java.util.Optional.of(new RewardColumns(direct(run), chosen));
            case TargetPolicy.Chosen ignored -> java.util.Optional.empty();
        };
    }

    private double[] direct(TargetPolicy.ByPosition table) {
        double[][] values = new double[folds][log.positionCount()];
        for (int fold = 0; fold < folds; fold++) {
            for (int place = 0; place < log.positionCount(); place++) {
                for (int action = 0; action < log.actionCount(); action++) {
                    values[fold][place] += table.at(place, action) * reward(fold, place, action);
                }
            }
        }
        double[] direct = new double[log.size()];
        for (int row = 0; row < direct.length; row++) {
            direct[row] = values[fold(row)][log.position(row)];
        }
        return direct;
    }

    private double[] direct(TargetPolicy.Fixed run) {
        double[] direct = new double[log.size()];
        for (int row = 0; row < direct.length; row++) {
            int fold = fold(row);
            int action = run.action(row);
            direct[row] = action < 0 ? means[fold] : reward(fold, log.position(row), action);
        }
        return direct;
    }
}
