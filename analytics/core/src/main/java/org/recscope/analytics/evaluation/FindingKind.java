package org.recscope.analytics.evaluation;

/// What a reader must know about a run before its numbers. Each kind says what is counted, and what NDCG@10
/// would be if it were treated otherwise.
public enum FindingKind {
    /// Rows that repeat an item in a user's list; the first stays, the others are left out. After: all rows
    /// stand in the list as the file has them, a relevant item counting each time.
    DUPLICATE_ROWS,
    /// Users with a list of whom the truth knows nothing; accuracy leaves them out. After: they count as 0.
    USERS_WITHOUT_TRUTH,
    /// Users of the truth without a list; accuracy counts them as 0. After: they are left out.
    USERS_WITHOUT_LIST,
    /// Rows whose item is not in the catalogue; they stay in the list. After: they are taken out and the
    /// items below move up.
    OUTSIDE_CATALOGUE,
    /// Lists whose ranks are not 1, 2, 3 …; the order counts. After: the rank as the file states it counts,
    /// ranks below 1 as 1.
    RANK_GAPS,
    /// Rows with the score of the row above them; accuracy is the expected value over their orders. After:
    /// they stand in the order of the file.
    TIES,
    /// Lists with at least one and fewer than ten items; they are scored as they are. After: only users with
    /// ten items or more count.
    SHORT_LISTS,
    /// Rows whose item the user had before; they stay in the list. After: they are taken out and the items
    /// below move up.
    IN_HISTORY
}
