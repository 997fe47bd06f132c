package org.recscope.analytics.comparison;

import java.util.List;

/// Every comparison looked at, counted: a corrected p-value is worth what its family is.
///
/// @param entries in the order they were looked at
public record Ledger(List<Entry> entries) {
    /// @param family what was compared, in words
    /// @param comparisons how many
    /// @param correction the correction's name
    public record Entry(String family, long comparisons, String correction) {}

    /// Makes the list immutable.
    public Ledger {
        entries = List.copyOf(entries);
    }

    /// All together.
    public long total() {
        return entries.stream().mapToLong(Entry::comparisons).sum();
    }
}
