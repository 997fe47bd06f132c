package org.recscope.analytics.experiment.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What of a log is read.
///
/// @param columns who, which arm and when
/// @param numbers columns that metrics and covariates read
/// @param attributes columns that segments are cut by
public record LogSpec(LogColumns columns, List<String> numbers, List<String> attributes) {
    /// Copies the lists.
    public LogSpec {
        numbers = List.copyOf(numbers);
        attributes = List.copyOf(attributes);
    }

    /// Column of the analysis unit.
    ///
    /// @return null when every row is a unit of its own
    public @Nullable String unit() {
        return columns.unit();
    }

    /// Column of the arm.
    ///
    /// @return its name
    public String variant() {
        return columns.variant();
    }

    /// Column of the day.
    ///
    /// @return null when there is none
    public @Nullable String day() {
        return columns.day();
    }
}
