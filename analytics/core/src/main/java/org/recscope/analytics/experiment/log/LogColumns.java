package org.recscope.analytics.experiment.log;

import org.jspecify.annotations.Nullable;

/// Which column of a log says who, which arm and when.
///
/// @param unit column of the analysis unit; null when every row is a unit of its own
/// @param variant column of the arm
/// @param day column of the day: a date, a time, or a number of days; null when there is none
/// @param cluster column of what was randomised as a whole, as a city or a household; null when units were
public record LogColumns(
        @Nullable String unit,
        String variant,
        @Nullable String day,
        @Nullable String cluster) {
    /// Units that are their own clusters are no clusters.
    public LogColumns {
        cluster = cluster != null && cluster.equals(unit) ? null : cluster;
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
