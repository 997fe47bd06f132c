package org.recscope.analytics.experiment.interleaving;

import org.jspecify.annotations.Nullable;

/// Which column of a log of interleaved lists is what, in one of two layouts.
public sealed interface InterleavingSpec {
    /// Column of the user, whose impressions are alike; null when every impression is on its own.
    ///
    /// @return its name
    @Nullable
    String user();

    /// A row an item that was shown, or that was clicked, with the ranker that brought it: what team draft records.
    ///
    /// @param impression column of the list that was shown
    /// @param team column of the ranker that brought the item
    /// @param clicked column that is above 0 where the item was clicked; null when every row is a click
    /// @param user column of the user, or null
    record Teams(
            String impression,
            String team,
            @Nullable String clicked,
            @Nullable String user) implements InterleavingSpec {}

    /// A row a list that was shown, with items in one cell, between blanks, commas or bars.
    ///
    /// @param shown column of the items shown, best first
    /// @param first column of the first ranker's items: its ranking, or for team draft those it brought
    /// @param second column of the second ranker's items
    /// @param clicked column of the items clicked
    /// @param balanced whether lists were balanced; else they were drafted by teams
    /// @param user column of the user, or null
    record Lists(
            String shown,
            String first,
            String second,
            String clicked,
            boolean balanced,
            @Nullable String user) implements InterleavingSpec {}
}
