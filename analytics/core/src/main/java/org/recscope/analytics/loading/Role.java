package org.recscope.analytics.loading;

/// What a column is used for.
public enum Role {
    /// Who the list, the rating or the attribute is for.
    USER,
    /// What was recommended, rated, read or described.
    ITEM,
    /// Position in a list, 1 is the top.
    RANK,
    /// What a list is sorted by where no rank is given, higher is better.
    SCORE,
    /// How relevant an item is to a user: a rating, a grade, a click.
    RELEVANCE,
    /// When it happened.
    TIMESTAMP,
    /// Which run a row belongs to, for several runs in one file.
    RUN,
    /// Categories of an item, several in a cell.
    CATEGORIES,
    /// Something known of a user or an item, to be cut by.
    ATTRIBUTE,
    /// Not used.
    IGNORE
}
