package org.recscope.analytics.experiment.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which column of a log is what.
///
/// @param unit column of the analysis unit; null when every row is a unit of its own
/// @param variant column of the arm
/// @param day column of the day: a date, a time, or a number of days; null when there is none
/// @param numbers columns that metrics and covariates read
/// @param attributes columns that segments are cut by
public record LogSpec(
        @Nullable String unit, String variant, @Nullable String day, List<String> numbers, List<String> attributes) {
    /// Copies the lists.
    public LogSpec {
        numbers = List.copyOf(numbers);
        attributes = List.copyOf(attributes);
    }
}
