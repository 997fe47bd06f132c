package org.recscope.analytics.offpolicy;

import java.util.Arrays;

/// The policy whose value is asked for.
public sealed interface TargetPolicy {
    /// How likely it would have done what was done.
    ///
    /// @param log the log
    /// @param row a row
    /// @return in \[0, 1\]
    double of(BanditLog log, int row);

    /// The policy over some of the rows.
    ///
    /// @param rows which, in the order they shall have
    /// @return the policy over them
    TargetPolicy rows(int[] rows);

    /// A policy that looks at the place alone.
    final class ByPosition implements TargetPolicy {
        /// Per place and action.
        private final double[][] probabilities;

        /// A policy from its table.
        ///
        /// @param probabilities per place and action; taken over, not copied
        public ByPosition(double[][] probabilities) {
            this.probabilities = probabilities;
        }

        /// The policy that gives every action the same chance.
        ///
        /// @param positions how many places there are
        /// @param actions how many actions there are
        /// @return the uniform policy
        public static ByPosition uniform(int positions, int actions) {
            double[][] probabilities = new double[positions][actions];
            for (double[] place : probabilities) {
                Arrays.fill(place, 1.0 / actions);
            }
            return new ByPosition(probabilities);
        }

        /// How likely an action is at a place.
        ///
        /// @param position the place
        /// @param action the action
        /// @return in \[0, 1\]
        public double at(int position, int action) {
            return probabilities[position][action];
        }

        @Override
        public TargetPolicy rows(int[] rows) {
            return this;
        }

        @Override
        public double of(BanditLog log, int row) {
            return probabilities[log.position(row)][log.action(row)];
        }
    }

    /// A policy that always does one thing in each row's context: a fixed run.
    final class Fixed implements TargetPolicy {
        /// What it does in the context of each row; below 0 where that is nothing that is ever logged.
        private final int[] actions;

        /// A policy from what it does.
        ///
        /// @param actions one a row, below 0 for an action that is never logged; taken over, not copied
        public Fixed(int[] actions) {
            this.actions = actions;
        }

        /// What it does.
        ///
        /// @param row a row
        /// @return an action, or below 0
        public int action(int row) {
            return actions[row];
        }

        @Override
        public TargetPolicy rows(int[] rows) {
            return new Fixed(Arrays.stream(rows).map(row -> actions[row]).toArray());
        }

        @Override
        public double of(BanditLog log, int row) {
            return actions[row] == log.action(row) ? 1 : 0;
        }
    }

    /// A policy of which only the probability of what was done is known. Estimators with a reward model need to know
    /// what
    /// else it would have done, and are undefined.
    final class Chosen implements TargetPolicy {
        private final double[] probabilities;

        /// A policy from a column of the log.
        ///
        /// @param probabilities one a row, in \[0, 1\]; taken over, not copied
        public Chosen(double[] probabilities) {
            this.probabilities = probabilities;
        }

        @Override
        public TargetPolicy rows(int[] rows) {
            return new Chosen(
                    Arrays.stream(rows).mapToDouble(row -> probabilities[row]).toArray());
        }

        @Override
        public double of(BanditLog log, int row) {
            return probabilities[row];
        }
    }

    /// The importance weights π(a | x) / propensity.
    ///
    /// @param log the log
    /// @return one a row
    default double[] weights(BanditLog log) {
        double[] weights = new double[log.size()];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = of(log, row) / log.propensity(row);
        }
        return weights;
    }
}
