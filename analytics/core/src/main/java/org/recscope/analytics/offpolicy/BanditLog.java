package org.recscope.analytics.offpolicy;

import java.util.Arrays;

/// Logged actions, one a row: what was shown, how likely that was, and what it earned.
public final class BanditLog {
    private final double[] rewards;

    /// The probability with which the policy that ran chose the action of the row, in its context.
    private final double[] propensities;

    private final int[] actions;
    private final int actionCount;

    /// Where in a list it was shown, from 0; all 0 where there is one place.
    private final int[] positions;

    private final int positionCount;

    /// Whose row it is; rows of one user are not independent of each other.
    private final int[] users;

    private final int userCount;

    private BanditLog(
            double[] rewards,
            double[] propensities,
            int[] actions,
            int actionCount,
            int[] positions,
            int positionCount,
            int[] users,
            int userCount) {
        this.rewards = rewards;
        this.propensities = propensities;
        this.actions = actions;
        this.actionCount = actionCount;
        this.positions = positions;
        this.positionCount = positionCount;
        this.users = users;
        this.userCount = userCount;
    }

    /// A log of one place whose rows are independent of each other. The arrays are taken over, not copied.
    ///
    /// @param rewards what each row earned
    /// @param propensities in (0, 1\]
    /// @param actions from 0 to `actionCount` − 1
    /// @param actionCount how many actions there are
    /// @return the log
    /// @throws IllegalArgumentException when lengths differ or a propensity is no probability above 0
    public static BanditLog of(double[] rewards, double[] propensities, int[] actions, int actionCount) {
        int[] rows = new int[rewards.length];
        Arrays.setAll(rows, row -> row);
        BanditLog log = new BanditLog(
                rewards, propensities, actions, actionCount, new int[rewards.length], 1, rows, rewards.length);
        log.check();
        return log;
    }

    /// The same log with the place of each row.
    ///
    /// @param places from 0 to `count` − 1; taken over, not copied
    /// @param count how many places there are
    /// @return a log
    public BanditLog withPositions(int[] places, int count) {
        return new BanditLog(rewards, propensities, actions, actionCount, places, count, users, userCount);
    }

    /// The same log with the user of each row.
    ///
    /// @param whose from 0 to `count` − 1; taken over, not copied
    /// @param count how many users there are
    /// @return a log
    public BanditLog withUsers(int[] whose, int count) {
        return new BanditLog(rewards, propensities, actions, actionCount, positions, positionCount, whose, count);
    }

    /// Some of the rows.
    ///
    /// @param chosen which, in the order they shall have
    /// @return a log of the same actions and places, and of the users who have any of the rows, numbered anew
    public BanditLog rows(int[] chosen) {
        double[] reward = new double[chosen.length];
        double[] propensity = new double[chosen.length];
        int[] action = new int[chosen.length];
        int[] position = new int[chosen.length];
        int[] user = new int[chosen.length];
        int[] newNumber = new int[userCount];
        int found = 0;
        for (int i = 0; i < chosen.length; i++) {
            int row = chosen[i];
            reward[i] = rewards[row];
            propensity[i] = propensities[row];
            action[i] = actions[row];
            position[i] = positions[row];
            if (newNumber[users[row]] == 0) {
                newNumber[users[row]] = ++found;
            }
            user[i] = newNumber[users[row]] - 1;
        }
        return new BanditLog(reward, propensity, action, actionCount, position, positionCount, user, found);
    }

    private void check() {
        if (propensities.length != rewards.length || actions.length != rewards.length) {
            throw new IllegalArgumentException("rewards, propensities and actions must be as many, were "
                    + rewards.length + ", " + propensities.length + " and " + actions.length);
        }
        for (double propensity : propensities) {
            if (!(propensity > 0 && propensity <= 1)) {
                throw new IllegalArgumentException("a propensity must be in (0, 1], was " + propensity);
            }
        }
    }

    /// How many rows.
    ///
    /// @return zero or more
    public int size() {
        return rewards.length;
    }

    /// What a row earned.
    ///
    /// @param row from 0
    /// @return its reward
    public double reward(int row) {
        return rewards[row];
    }

    /// How likely the action of a row was.
    ///
    /// @param row from 0
    /// @return in (0, 1\]
    public double propensity(int row) {
        return propensities[row];
    }

    /// What was shown.
    ///
    /// @param row from 0
    /// @return an action
    public int action(int row) {
        return actions[row];
    }

    /// How many actions there are, logged or not.
    ///
    /// @return above every {@link #action}
    public int actionCount() {
        return actionCount;
    }

    /// Where it was shown.
    ///
    /// @param row from 0
    /// @return a place
    public int position(int row) {
        return positions[row];
    }

    /// How many places there are.
    ///
    /// @return above every {@link #position}
    public int positionCount() {
        return positionCount;
    }

    /// Whose row it is.
    ///
    /// @param row from 0
    /// @return a user
    public int user(int row) {
        return users[row];
    }

    /// How many users there are at most.
    ///
    /// @return above every {@link #user}
    public int userCount() {
        return userCount;
    }

    /// The mean reward of what was shown: the value of the policy that ran.
    ///
    /// @return `NaN` without rows
    public double meanReward() {
        double sum = 0;
        for (double reward : rewards) {
            sum += reward;
        }
        return sum / rewards.length;
    }
}
