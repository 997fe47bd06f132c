package org.recscope.analytics.experiment.question;

/// How an interval is made to hold however often it is looked at.
public enum SequentialMethod {
    /// The asymptotic confidence sequence, tightest near a number of units.
    ASYMPTOTIC,
    /// Howard's normal mixture bound, tightest near a number of units.
    HOWARD,
    /// The mixture sequential probability ratio test, over lifts of a size.
    MSPRT,
    /// Looks that were planned, each spending a part of alpha.
    GROUP
}
