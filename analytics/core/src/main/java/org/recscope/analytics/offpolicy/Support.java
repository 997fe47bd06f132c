package org.recscope.analytics.offpolicy;

import java.util.ArrayList;
import java.util.List;

/// Whether what the policy would do was ever done.
///
/// @param missing how much of the policy's probability, at the mean over rows, lies on actions that were never logged
/// at
///     that place: no weight can make up for it; `NaN` where only the probability of what was done is known
/// @param actions each action's share under both policies, in the order of their numbers
public record Support(double missing, List<ActionShare> actions) {
    /// Copies the list.
    public Support {
        actions = List.copyOf(actions);
    }

    /// One action.
    ///
    /// @param action its number
    /// @param logged how often it was logged
    /// @param share its share of the log
    /// @param target how often the policy would do it: mean probability over rows; estimated from the weights
    ///     where only the probability of what was done is known
    /// @param reward mean reward of its rows; `NaN` when never logged
    public record ActionShare(int action, long logged, double share, double target, double reward) {}

    /// Compares what was done with what would be.
    ///
    /// @param log what was done
    /// @param target the policy
    /// @param weights its importance weights
    /// @return the comparison
    public static Support of(BanditLog log, TargetPolicy target, double[] weights) {
        long[][] logged = new long[log.positionCount()][log.actionCount()];
        long[] places = new long[log.positionCount()];
        double[] rewards = new double[log.actionCount()];
        double[] weighted = new double[log.actionCount()];
        for (int row = 0; row < log.size(); row++) {
            logged[log.position(row)][log.action(row)]++;
            places[log.position(row)]++;
            rewards[log.action(row)] += log.reward(row);
            weighted[log.action(row)] += weights[row];
        }
        double[] wanted = new double[log.actionCount()];
        double missing = switch (target) {
            case TargetPolicy.ByPosition table -> byPosition(log, table, logged, places, wanted);
            case TargetPolicy.Fixed run -> fixed(log, run, logged, wanted);
            case TargetPolicy.Chosen ignored -> chosen(log, weighted, wanted);
        };
        List<ActionShare> shares = new ArrayList<>();
        for (int action = 0; action < wanted.length; action++) {
            long count = 0;
            for (long[] place : logged) {
                count += place[action];
            }
            shares.add(new ActionShare(
                    action, count, (double) count / log.size(), wanted[action], rewards[action] / count));
        }
        return new Support(missing, shares);
    }

    private static double byPosition(
            BanditLog log, TargetPolicy.ByPosition table, long[][] logged, long[] places, double[] wanted) {
        double missing = 0;
        for (int place = 0; place < places.length; place++) {
            double share = (double) places[place] / log.size();
            for (int action = 0; action < wanted.length; action++) {
                wanted[action] += share * table.at(place, action);
                missing += logged[place][action] == 0 ? share * table.at(place, action) : 0;
            }
        }
        return missing;
    }

    private static double fixed(BanditLog log, TargetPolicy.Fixed run, long[][] logged, double[] wanted) {
        double each = 1.0 / log.size();
        double missing = 0;
        for (int row = 0; row < log.size(); row++) {
            int action = run.action(row);
            if (action >= 0) {
                wanted[action] += each;
            }
            missing += action < 0 || logged[log.position(row)][action] == 0 ? each : 0;
        }
        return missing;
    }

    private static double chosen(BanditLog log, double[] weighted, double[] wanted) {
        for (int action = 0; action < wanted.length; action++) {
            wanted[action] = weighted[action] / log.size();
        }
        return Double.NaN;
    }
}
