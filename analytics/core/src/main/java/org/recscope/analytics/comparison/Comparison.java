package org.recscope.analytics.comparison;

import java.util.List;
import java.util.Optional;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.kernel.metric.MetricName;

/// The answer to a comparison.
///
/// @param request how runs were compared
/// @param flips how many sign flips were made
/// @param rows metric by metric and pair by pair: all users first, then segment by segment
/// @param differ whether segments differ, one for each metric, pair and cut
/// @param manyRuns three runs or more at once, one a metric
/// @param mixShifts one for each metric, pair and attribute of the users
/// @param skipped metrics that have no value for a single user
/// @param ledger all comparisons looked at
public record Comparison(
        ComparisonRequest request,
        int flips,
        List<ComparisonRow> rows,
        List<SegmentsDiffer> differ,
        List<ManyRuns> manyRuns,
        List<MixShift> mixShifts,
        List<MetricName> skipped,
        Ledger ledger) {
    /// Makes the lists immutable.
    public Comparison {
        rows = List.copyOf(rows);
        differ = List.copyOf(differ);
        manyRuns = List.copyOf(manyRuns);
        mixShifts = List.copyOf(mixShifts);
        skipped = List.copyOf(skipped);
    }

    /// The comparisons over all users.
    public List<ComparisonRow> overall() {
        return rows.stream().filter(row -> row.contrast().segment() == null).toList();
    }

    /// The comparisons of the segments of one cut.
    ///
    /// @param contrast one of {@link #overall}
    /// @param by the cut
    public List<ComparisonRow> segments(Contrast contrast, String by) {
        return rows.stream()
                .filter(row -> {
                    SegmentKey segment = row.contrast().segment();
                    return segment != null && segment.by().equals(by) && sameRuns(row.contrast(), contrast);
                })
                .toList();
    }

    /// Whether the segments of a cut differ.
    ///
    /// @param contrast one of {@link #overall}
    /// @param by the cut
    public Optional<SegmentsDiffer> differ(Contrast contrast, String by) {
        return differ.stream()
                .filter(each -> each.by().equals(by) && sameRuns(each.contrast(), contrast))
                .findFirst();
    }

    private static boolean sameRuns(Contrast a, Contrast b) {
        return a.metric().equals(b.metric())
                && a.baseline().equals(b.baseline())
                && a.candidate().equals(b.candidate());
    }
}
