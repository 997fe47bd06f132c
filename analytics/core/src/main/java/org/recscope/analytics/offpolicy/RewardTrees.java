package org.recscope.analytics.offpolicy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recscope.kernel.data.Attribute;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.regression.RegressionTree;

/// A reward model that also knows the context: a regression tree (Smile) over the mean rewards of the action at its
/// place,
/// of each context value, and of each context value with the action, all drawn towards the mean of all. Cross-fitted:
/// the means and the tree that judge a row come from the users of the other folds.
///
/// What a policy would earn is asked of the tree once for each distinct context, not for each row; with more than
/// {@value #MOST_CONTEXTS} contexts a fold, contexts are too fine for this and the table of places and actions is used.
public final class RewardTrees {
    /// As many distinct contexts a fold are asked about.
    static final int MOST_CONTEXTS = 5000;

    private static final int DEEPEST = 8;
    private static final int LEAF = 100;
    private static final double PRIOR = 20;

    private final BanditLog log;
    private final RewardTable table;
    private final List<Attribute> context;

    private RewardTrees(BanditLog log, RewardTable table, List<Attribute> context) {
        this.log = log;
        this.table = table;
        this.context = context;
    }

    /// Fits the model and asks it about every row.
    ///
    /// @param log what was done
    /// @param table the model of places and actions, whose folds are used
    /// @param context what else is known of each row
    /// @param target the policy
    /// @param options the folds
    /// @return its columns; empty where only the probability of what was done is known
    public static Optional<RewardColumns> columns(
            BanditLog log, RewardTable table, List<Attribute> context, TargetPolicy target, OffPolicyOptions options) {
        if (target instanceof TargetPolicy.Chosen) {
            return Optional.empty();
        }
        RewardTrees trees = new RewardTrees(log, table, context);
        double[] direct = new double[log.size()];
        double[] chosen = new double[log.size()];
        for (int fold = 0; fold < options.folds(); fold++) {
            if (!trees.fold(fold, target, direct, chosen)) {
                return table.columns(target);
            }
        }
        return Optional.of(new RewardColumns(direct, chosen));
    }

    /// Mean rewards that one fold may know, drawn towards the mean of all.
    private final class Means {
        /// Per context column and value, rows and rewards; then the same per value and action.
        private final double[][] rows = new double[2 * context.size()][];

        private final double[][] rewards = new double[rows.length][];
        private double mean;

        Means(int fold) {
            for (int c = 0; c < context.size(); c++) {
                int values = context.get(c).values().size() + 1;
                rows[2 * c] = new double[values];
                rows[2 * c + 1] = new double[values * log.actionCount()];
                rewards[2 * c] = new double[values];
                rewards[2 * c + 1] = new double[values * log.actionCount()];
            }
            double sum = 0;
            double count = 0;
            for (int row = 0; row < log.size(); row++) {
                if (table.fold(row) != fold) {
                    add(row);
                    sum += log.reward(row);
                    count++;
                }
            }
            mean = count == 0 ? 0 : sum / count;
        }

        private void add(int row) {
            for (int c = 0; c < context.size(); c++) {
                int value = context.get(c).code(row) + 1;
                int both = value * log.actionCount() + log.action(row);
                rows[2 * c][value]++;
                rows[2 * c + 1][both]++;
                rewards[2 * c][value] += log.reward(row);
                rewards[2 * c + 1][both] += log.reward(row);
            }
        }

        /// The features of an action in the context of a row.
        double[] features(int fold, int row, int action) {
            double[] features = new double[1 + rows.length];
            features[0] = table.reward(fold, log.position(row), action);
            for (int c = 0; c < context.size(); c++) {
                int value = context.get(c).code(row) + 1;
                int both = value * log.actionCount() + action;
                features[1 + 2 * c] = (rewards[2 * c][value] + PRIOR * mean) / (rows[2 * c][value] + PRIOR);
                features[2 + 2 * c] =
                        (rewards[2 * c + 1][both] + PRIOR * features[0]) / (rows[2 * c + 1][both] + PRIOR);
            }
            return features;
        }
    }

    private boolean fold(int fold, TargetPolicy target, double[] direct, double[] chosen) {
        Means means = new Means(fold);
        int[] others = rows(fold, false);
        int[] theirs = rows(fold, true);
        if (others.length == 0 || theirs.length == 0) {
            return false;
        }
        Map<List<Integer>, Integer> contexts = new HashMap<>();
        int[] contextOf = new int[theirs.length];
        for (int i = 0; i < theirs.length; i++) {
            contextOf[i] = contexts.computeIfAbsent(key(theirs[i]), key -> contexts.size());
        }
        if (contexts.size() > MOST_CONTEXTS) {
            return false;
        }
        RegressionTree tree = tree(means, fold, others);
        double[][] rewards = rewards(tree, means, fold, theirs, contextOf, contexts.size());
        for (int i = 0; i < theirs.length; i++) {
            double[] of = rewards[contextOf[i]];
            chosen[theirs[i]] = of[log.action(theirs[i])];
            direct[theirs[i]] = direct(target, theirs[i], of, means.mean);
        }
        return true;
    }

    private int[] rows(int fold, boolean inside) {
        return java.util.stream.IntStream.range(0, log.size())
                .filter(row -> (table.fold(row) == fold) == inside)
                .toArray();
    }

    private List<Integer> key(int row) {
        Integer[] key = new Integer[context.size() + 1];
        key[0] = log.position(row);
        for (int c = 0; c < context.size(); c++) {
            key[c + 1] = context.get(c).code(row);
        }
        return Arrays.asList(key);
    }

    /// Half of the others would teach means and the other half the tree; with means drawn towards the mean of all the
    /// same rows teach both, as is usual.
    private RegressionTree tree(Means means, int fold, int[] others) {
        double[][] rows = new double[others.length][];
        for (int i = 0; i < others.length; i++) {
            double[] features = means.features(fold, others[i], log.action(others[i]));
            rows[i] = Arrays.copyOf(features, features.length + 1);
            rows[i][features.length] = log.reward(others[i]);
        }
        int leaves = 1 << DEEPEST;
        return RegressionTree.fit(
                Formula.lhs("reward"),
                DataFrame.of(rows, names(true)),
                new RegressionTree.Options(DEEPEST, leaves, LEAF));
    }

    private String[] names(boolean reward) {
        int features = 1 + 2 * context.size();
        String[] names = new String[features + (reward ? 1 : 0)];
        Arrays.setAll(names, i -> i < features ? "x" + i : "reward");
        return names;
    }

    private double[][] rewards(
            RegressionTree tree, Means means, int fold, int[] theirs, int[] contextOf, int contexts) {
        int[] example = new int[contexts];
        for (int i = 0; i < theirs.length; i++) {
            example[contextOf[i]] = theirs[i];
        }
        double[][] rewards = new double[contexts][];
        for (int c = 0; c < contexts; c++) {
            double[][] rows = new double[log.actionCount()][];
            for (int action = 0; action < rows.length; action++) {
                rows[action] = means.features(fold, example[c], action);
            }
            rewards[c] = tree.predict(DataFrame.of(rows, names(false)));
        }
        return rewards;
    }

    private double direct(TargetPolicy target, int row, double[] rewards, double mean) {
        return switch (target) {
            case TargetPolicy.ByPosition byPosition -> {
                double sum = 0;
                for (int action = 0; action < rewards.length; action++) {
                    sum += byPosition.at(log.position(row), action) * rewards[action];
                }
                yield sum;
            }
            case TargetPolicy.Fixed run -> run.action(row) < 0 ? mean : rewards[run.action(row)];
            case TargetPolicy.Chosen ignored -> Double.NaN;
        };
    }
}
