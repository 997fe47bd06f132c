package org.recscope.analytics.statistics.resampling;

/// How an interval is read from bootstrap replicates.
///
/// Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap, chapters 12 to 14.
public enum BootstrapInterval {
    /// The middle of the replicates.
    PERCENTILE,
    /// The same mirrored at the estimate.
    BASIC,
    /// Bias-corrected and accelerated: the middle moved for bias and skewness. The default here.
    BCA,
    /// Replicates in units of their own standard errors (bootstrap-t).
    STUDENTISED
}
