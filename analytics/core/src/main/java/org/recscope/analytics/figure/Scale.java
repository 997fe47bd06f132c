package org.recscope.analytics.figure;

import java.util.List;

/// How the values of an axis become distances.
public sealed interface Scale {
    /// Equal differences are equal distances.
    ///
    /// @param zero whether 0 is always on the axis, as bars need it
    record Linear(boolean zero) implements Scale {}

    /// Equal ratios are equal distances; values that are not above 0 have no place and are not drawn.
    record Logarithmic() implements Scale {}

    /// Milliseconds since 1970; ticks at days, months, years in UTC.
    record Time() implements Scale {}

    /// Names side by side; the values of marks are indices into them. On a y axis the first is at the top.
    ///
    /// @param names the categories in their order; as long as they are, the plot shortens them
    record Category(List<String> names) implements Scale {
        /// Copies the names.
        public Category {
            names = List.copyOf(names);
        }
    }
}
