package org.recscope.analytics.experiment.question;

/// What a verdict rests on.
public enum Basis {
    /// The test at one look that was planned, corrected over its family.
    FIXED,
    /// The interval that holds at every look: may be read on any day.
    SEQUENTIAL,
    /// The chance to win after the data.
    BAYES
}
