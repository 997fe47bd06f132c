package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.recscope.analytics.experiment.effect.Effect;

/// One metric of one treatment over time.
///
/// @param metric name
/// @param arm name of the treatment
/// @param cumulative lift with all rows up to a day, with the interval that holds at every look beside the fixed one
/// @param daily lift of each day's rows alone
/// @param exposure lift by days since a unit's first row
/// @param slope change of the absolute effect from one day since the first row to the next
/// @param slopeP of no change: below 0.05 the effect wears off or builds up
public record Series(
        String metric,
        String arm,
        List<Point> cumulative,
        List<Point> daily,
        List<Point> exposure,
        double slope,
        double slopeP) {
    /// One day.
    ///
    /// @param day number, or days since 1970
    /// @param units of both arms
    /// @param absolute effect
    /// @param lift relative effect
    /// @param always lift with the interval that holds at every look
    public record Point(int day, long units, Effect absolute, Effect lift, Effect always) {}

    /// Copies the lists.
    public Series {
        cumulative = List.copyOf(cumulative);
        daily = List.copyOf(daily);
        exposure = List.copyOf(exposure);
    }
}
