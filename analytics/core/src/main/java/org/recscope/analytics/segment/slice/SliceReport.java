package org.recscope.analytics.segment.slice;

import java.util.List;

/// What a search found.
///
/// @param about what was searched, in words: a metric of a run, or the difference of two
/// @param looked how many slices of enough users were looked at
/// @param searchedOn users of the half that was searched
/// @param estimatedOn users of the other half
/// @param slices those whose corrected p is at most α, the surest first; none overlaps another for the same reason
public record SliceReport(String about, long looked, long searchedOn, long estimatedOn, List<Slice> slices) {
    /// Makes the list immutable.
    public SliceReport {
        slices = List.copyOf(slices);
    }
}
