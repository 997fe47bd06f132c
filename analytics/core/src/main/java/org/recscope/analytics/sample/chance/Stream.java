package org.recscope.analytics.sample.chance;

/// What chance is drawn for. Streams never share draws, so that adding a draw to one changes no other. The order is
/// part of what a seed means: new streams go to the end.
public enum Stream {
    /// An article's categories, provider, day, sentiment and appeal.
    ARTICLE,
    /// An article's headline.
    HEADLINE,
    /// A reader's attributes and taste.
    READER,
    /// The taste of whoever shares the reader's device.
    HOUSEHOLD,
    /// What a reader read before the split.
    HISTORY,
    /// What a reader clicked after the split.
    CLICKS,
    /// The accurate run's errors.
    ACCURATE,
    /// The diverse run's errors.
    DIVERSE,
    /// Impressions with a click probability.
    IMPRESSIONS,
    /// Which variant a unit of the sound experiment is given.
    ALLOCATION,
    /// What a unit does in the sound experiment.
    EXPERIMENT,
    /// Which variant a unit of the broken experiment is given, and whether it is lost.
    BROKEN_ALLOCATION,
    /// What a unit does in the broken experiment.
    BROKEN_EXPERIMENT,
    /// Rounds of the bandit log.
    BANDIT,
    /// What the logging policy believes.
    POLICY,
    /// Flaws of the files.
    FLAWS,
    /// A series of past experiments.
    SERIES
}
