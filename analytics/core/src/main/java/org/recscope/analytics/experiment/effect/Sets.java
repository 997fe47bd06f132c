package org.recscope.analytics.experiment.effect;

import org.recscope.analytics.statistics.Interval;

/// Intervals that may be no interval: where `low` is above `high`, the set is everything outside of the two, as
/// Fieller's can be.
public final class Sets {
    private Sets() {}

    /// Whether a value is not ruled out.
    ///
    /// @param set of values
    /// @param value any
    /// @return false for `NaN`
    public static boolean holds(Interval set, double value) {
        return set.low() <= set.high()
                ? set.low() <= value && value <= set.high()
                : value <= set.high() || set.low() <= value;
    }

    /// Whether both ends are finite and the set lies between them.
    ///
    /// @param set of values
    /// @return false where the data say nothing about one side
    public static boolean bounded(Interval set) {
        return Double.isFinite(set.low()) && Double.isFinite(set.high()) && set.low() <= set.high();
    }

    /// Both ends times a factor.
    ///
    /// @param set of values
    /// @param factor any; a negative one turns the ends round
    /// @return the scaled set
    public static Interval times(Interval set, double factor) {
        return factor < 0
                ? new Interval(set.high() * factor, set.low() * factor)
                : new Interval(set.low() * factor, set.high() * factor);
    }
}
