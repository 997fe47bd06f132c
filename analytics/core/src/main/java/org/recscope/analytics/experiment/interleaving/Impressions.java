package org.recscope.analytics.experiment.interleaving;

import java.util.List;

/// What each list that was shown says of two rankers.
///
/// @param first name of the first ranker
/// @param second name of the second one
/// @param votes one a list, in the order of the log
/// @param problems rows that say nothing, by what they lack
public record Impressions(String first, String second, List<Vote> votes, Problems problems) {
    /// One list.
    ///
    /// @param credit clicks for either ranker
    /// @param user number of the user, or of the list itself
    /// @param opener who brought the item shown first: −1 the first ranker, 1 the second, 0 unknown
    public record Vote(Credit credit, int user, int opener) {
        /// Whether anything was clicked.
        ///
        /// @return false where nothing counts
        public boolean clicked() {
            return credit.first() + credit.second() > 0;
        }
    }

    /// Rows that say nothing.
    ///
    /// @param withoutImpression rows that name no list or, where lists stand in cells, show no item
    /// @param withoutTeam rows that name no ranker
    /// @param unreadable rows left out because of what stands in them
    /// @param unknownClicks clicks on items that no ranker brought
    public record Problems(long withoutImpression, long withoutTeam, long unreadable, long unknownClicks) {}

    /// Copies the votes.
    public Impressions {
        votes = List.copyOf(votes);
    }
}
