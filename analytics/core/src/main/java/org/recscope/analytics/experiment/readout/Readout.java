package org.recscope.analytics.experiment.readout;

import java.util.List;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.segment.slice.SliceReport;

/// All that an experiment says.
///
/// @param question that was asked
/// @param control name of the control arm
/// @param arms names of all arms and their units, in the order of names
/// @param health what was looked at before any result; if any is broken, no result is to be believed
/// @param results every metric of every treatment
/// @param family how many comparisons the goals' correction counts
/// @param segments results by segment, one table a metric, treatment and cut
/// @param series results over time, one a metric and treatment; empty without days
/// @param slices groups whose effect is unlike the others', one search a goal and treatment; empty when not asked for
/// @param decisions one a treatment
/// @param days days that the log covers; 0 without
public record Readout(
        ExperimentQuestion question,
        String control,
        List<Arm> arms,
        List<Check> health,
        List<MetricResult> results,
        int family,
        List<SegmentTable> segments,
        List<Series> series,
        List<SliceReport> slices,
        List<Decision> decisions,
        int days) {
    /// One arm.
    ///
    /// @param name of the arm
    /// @param units in it alone
    public record Arm(String name, long units) {}

    /// Copies the lists.
    public Readout {
        arms = List.copyOf(arms);
        health = List.copyOf(health);
        results = List.copyOf(results);
        segments = List.copyOf(segments);
        series = List.copyOf(series);
        slices = List.copyOf(slices);
        decisions = List.copyOf(decisions);
    }

    /// Whether a check failed that takes the ground from under every result.
    ///
    /// @return true when any is broken
    public boolean unhealthy() {
        return health.stream().anyMatch(check -> check.level() == Check.Level.BROKEN);
    }
}
