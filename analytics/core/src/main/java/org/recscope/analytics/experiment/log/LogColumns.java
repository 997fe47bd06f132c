package org.recscope.analytics.experiment.log;

import org.jspecify.annotations.Nullable;

/// Which column of a log says who, which arm and when.
///
/// @param unit column of the analysis unit; null when every row is a unit of its own
/// @param variant column of the arm
/// @param day column of the day: a date, a time, or a number of days; null when there is none
/// @param cluster column of what was randomised as a whole, as a city or a household; null when units were
/// @param switchback how blocks of time were randomised; null when whom it was on was. Rows are then units, blocks
///     their
///     clusters, and the day column says when
public record LogColumns(
        @Nullable String unit,
        String variant,
        @Nullable String day,
        @Nullable String cluster,
        @Nullable Switchback switchback) {
    /// Units that are their own clusters are no clusters; blocks of time are.
    public LogColumns {
        cluster = cluster != null && cluster.equals(unit) ? null : cluster;
        if (switchback != null) {
            if (day == null || unit != null || cluster != null && !cluster.equals(Switchback.BLOCK)) {
                throw new IllegalArgumentException("where arms are switched over time rows are units and blocks of time"
                        + " are clusters: name the column of the time as the day, and no unit and no cluster");
            }
            cluster = Switchback.BLOCK;
        }
    }

    /// Units or clusters that were randomised.
    ///
    /// @param unit column of the unit, or null
    /// @param variant column of the arm
    /// @param day column of the day, or null
    /// @param cluster column of the cluster, or null
    public LogColumns(@Nullable String unit, String variant, @Nullable String day, @Nullable String cluster) {
        this(unit, variant, day, cluster, null);
    }

    /// Units that were randomised themselves.
    ///
    /// @param unit column of the unit, or null
    /// @param variant column of the arm
    /// @param day column of the day, or null
    /// @return the columns
    public static LogColumns of(@Nullable String unit, String variant, @Nullable String day) {
        return new LogColumns(unit, variant, day, null);
    }
}
