package org.recscope.kernel.guard;

import java.util.List;
import org.recscope.kernel.metric.MetricName;

/// What a metric threw in one run.
///
/// @param metric family and parameters, without a cut-off: one scan of a list fills all of them
/// @param run a position among the runs; {@link #NO_RUN} where it is not known
/// @param users how many users it has no value for because of this
/// @param examples the first of them, by code; one without a user where the metric failed as a whole
public record Mishap(MetricName metric, int run, long users, List<Example> examples) {
    /// Not in one run: while the metric prepared itself or read its counts.
    public static final int NO_RUN = -1;

    /// Not at one user.
    public static final int NO_USER = -1;

    /// How many examples are kept.
    public static final int EXAMPLES = 3;

    /// Keeps a copy.
    public Mishap {
        examples = List.copyOf(examples);
    }

    /// One user's.
    ///
    /// @param user a user code, or {@link #NO_USER}
    /// @param thrown class and message of what was thrown
    public record Example(int user, String thrown) {}
}
