package org.recscope.analytics.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.kernel.metric.MetricName;

/// A metric that is not shipped and threw. It is undefined for the users concerned; nothing else is touched.
///
/// @param metric family and parameters, at all cut-offs
/// @param run the run's name; null where it threw before it looked at one
/// @param users how many users it has no value for because of this; 0 where it failed as a whole
/// @param examples up to three users by their ids with what was thrown, or what was thrown alone
public record Failure(MetricName metric, @Nullable String run, long users, List<Example> examples) {
    /// Keeps a copy.
    public Failure {
        examples = List.copyOf(examples);
    }

    /// One user's.
    ///
    /// @param user an id; null where it failed as a whole
    /// @param thrown class and message of what was thrown
    public record Example(@Nullable String user, String thrown) {}
}
