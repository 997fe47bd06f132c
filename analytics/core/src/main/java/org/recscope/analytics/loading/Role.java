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
    /// Whom an experiment was on: what the rows of a log are added up by.
    UNIT,
    /// The arm of an experiment that a row belongs to.
    VARIANT,
    /// What an experiment measured; in a series of experiments the name of it.
    METRIC,
    /// Known of a unit before the experiment; takes noise out of its metrics.
    COVARIATE,
    /// What a policy showed.
    ACTION,
    /// How probable it was that it showed this.
    PROPENSITY,
    /// What that earned.
    REWARD,
    /// What came, 0 or 1, of what a score foretold.
    LABEL,
    /// Which past experiment, or which segment, a row is about.
    EXPERIMENT,
    /// Difference of a metric on recorded data.
    OFFLINE,
    /// Its standard error.
    OFFLINE_ERROR,
    /// Effect that was measured with users.
    ONLINE,
    /// Its standard error.
    ONLINE_ERROR,
    /// Not used.
    IGNORE
}
