package org.recscope.analytics.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.distribution.Normal;
import org.recscope.analytics.statistics.pooling.Heterogeneity;

/// Whether the difference of two runs is another one in other segments: asked before any segment is looked at.
///
/// Small segments do not count: their variances say too little.
///
/// @param contrast the comparison over all users
/// @param by what users are cut by
/// @param segments those with at least as many users as asked for, in their order
/// @param heterogeneity of their differences; its p-value is that of the interaction of run and segment
/// @param corrected that p corrected over all cuts, metrics and pairs
public record SegmentsDiffer(
        Contrast contrast, String by, List<SegmentKey> segments, Heterogeneity heterogeneity, double corrected) {
    /// Makes the list immutable.
    public SegmentsDiffer {
        segments = List.copyOf(segments);
    }

    static SegmentsDiffer of(Contrast contrast, String by, List<ComparisonRow> rows) {
        List<ComparisonRow> large = new ArrayList<>(rows);
        large.removeIf(ComparisonRow::small);
        double[] effects =
                large.stream().mapToDouble(row -> row.effect().difference()).toArray();
        double[] variances = large.stream()
                .mapToDouble(row -> row.effect().differences().meanVariance())
                .toArray();
        List<SegmentKey> segments = large.stream()
                .map(row -> Objects.requireNonNull(row.contrast().segment()))
                .toList();
        return new SegmentsDiffer(contrast, by, segments, new Heterogeneity(effects, variances), Double.NaN);
    }

    SegmentsDiffer corrected(double p) {
        return new SegmentsDiffer(contrast, by, segments, heterogeneity, p);
    }

    /// A segment's difference, partially pooled with the others'.
    ///
    /// @param segment one of {@link #segments}
    /// @return `NaN` for another
    public double shrunken(SegmentKey segment) {
        int at = segments.indexOf(segment);
        return at < 0 ? Double.NaN : heterogeneity.shrunken(at);
    }

    /// The interval of the pooled difference.
    ///
    /// @param segment one of {@link #segments}
    /// @param alpha such as 0.05
    public Interval shrunkenInterval(SegmentKey segment, double alpha) {
        int at = segments.indexOf(segment);
        return at < 0
                ? Interval.UNDEFINED
                : Interval.around(
                        heterogeneity.shrunken(at), Normal.upperQuantile(alpha / 2) * heterogeneity.shrunkenError(at));
    }
}
