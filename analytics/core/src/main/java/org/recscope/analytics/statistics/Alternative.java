package org.recscope.analytics.statistics;

/// Which difference from the hypothesis a test looks for.
public enum Alternative {
    /// Either sign.
    TWO_SIDED,
    /// Above the hypothesis.
    GREATER,
    /// Below the hypothesis.
    LESS
}
