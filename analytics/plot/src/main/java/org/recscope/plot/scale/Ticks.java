package org.recscope.plot.scale;

import java.util.List;
import org.recscope.analytics.figure.Axis;
import org.recscope.analytics.figure.Scale;

/// Picks the ticks of an axis.
public final class Ticks {
    private Ticks() {}

    /// Round values within a range, as many as there may be or a little fewer.
    ///
    /// @param axis whose scale and number style count
    /// @param from first value shown
    /// @param to last value shown, above `from`
    /// @param most how many ticks there may be
    /// @return ticks in ascending order, every one within the range, no two with one label
    public static List<Tick> of(Axis axis, double from, double to, int most) {
        return switch (axis.scale()) {
            case Scale.Linear linear -> LinearTicks.of(axis.style(), from, to, most);
            case Scale.Logarithmic logarithmic -> LogTicks.of(axis.style(), from, to, most);
            case Scale.Time time -> TimeTicks.of(from, to, most);
            case Scale.Category category -> List.of();
        };
    }
}
