package org.recscope.kernel.pass;

import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.tally.GroupedMoments;
import org.recscope.kernel.tally.Moments;

/// One value a run, metric and user: what every mean, segment and comparison is made of.
public final class Columns {
    private static final double[] NONE = {};

    /// By run, then by column of the plan, then by user; empty where the metric is catalogue-wide.
    private final double[][][] values;

    Columns(int runs, Plan plan, int users) {
        values = new double[runs][plan.metrics().size()][];
        for (double[][] run : values) {
            java.util.Arrays.fill(run, NONE);
            for (Family<?> family : plan.perUser()) {
                family.columns().forEach(column -> run[column] = new double[users]);
            }
        }
    }

    double[][] ofRun(int run) {
        return values[run];
    }

    /// A user's value.
    ///
    /// @param run position among the runs
    /// @param metric position among the plan's metrics
    /// @param user user code
    /// @return `NaN` when undefined, and always for catalogue-wide metrics
    public double value(int run, int metric, int user) {
        double[] column = values[run][metric];
        return column.length == 0 ? Double.NaN : column[user];
    }

    /// The moments of a column in each of many groups of users.
    ///
    /// @param run position among the runs
    /// @param metric position among the plan's metrics, a per-user one
    /// @param groupOf the group of each user, negative for users that do not count
    /// @param groups how many groups there are
    /// @return one a group, the same bytes every time
    public Moments[] moments(int run, int metric, int[] groupOf, int groups) {
        return GroupedMoments.of(values[run][metric], groupOf, groups);
    }

    /// The moments of a column over a set of users.
    ///
    /// @param run position among the runs
    /// @param metric position among the plan's metrics, a per-user one
    /// @param users those that count
    /// @return the same bytes every time
    public Moments moments(int run, int metric, CodeSet users) {
        return GroupedMoments.of(values[run][metric], users);
    }
}
