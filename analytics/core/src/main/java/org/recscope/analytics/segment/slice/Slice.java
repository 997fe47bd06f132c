package org.recscope.analytics.segment.slice;

import org.recscope.analytics.segment.SegmentKey;
import org.recscope.analytics.statistics.Interval;
import org.recscope.analytics.statistics.Sample;
import org.recscope.analytics.statistics.hypothesis.MeanDifference;

/// A group of users with a number unlike the others'.
///
/// @param key its conditions
/// @param users of both halves
/// @param searched its values in the half that was searched: too good to be true
/// @param inside its values in the half that estimates
/// @param outside those of everybody else in that half
/// @param corrected p-value corrected over all slices that were estimated (Holm); of a slice beside a better one
///     it is that of what the slice has of its own
public record Slice(SegmentKey key, long users, Sample searched, Sample inside, Sample outside, double corrected) {
    /// Inside − outside, with its error.
    public MeanDifference difference() {
        return MeanDifference.welch(outside, inside);
    }

    /// The interval of inside − outside, from the half that was not searched.
    ///
    /// @param confidence such as 0.95
    public Interval interval(double confidence) {
        return difference().interval(confidence);
    }

    /// The p-value of inside against outside, for this slice alone.
    public double pValue() {
        return difference().test().pValue();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
