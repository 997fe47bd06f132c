package org.recscope.analytics.experiment.question;

/// What tests a difference. Each gives its p and an interval that leaves 0 out exactly when p is below alpha.
public enum TestKind {
    /// Welch's t, variances of the arms apart.
    WELCH,
    /// The normal distribution.
    Z,
    /// Mann and Whitney's ranks: p of either arm being larger, and Hodges and Lehmann's shift.
    RANKS,
    /// Resampled units.
    BOOTSTRAP,
    /// Arms dealt anew.
    PERMUTATION;

    /// Whether it reads values of units and not sums.
    ///
    /// @return false for what the delta method serves
    public boolean readsUnits() {
        return this == RANKS || this == BOOTSTRAP || this == PERMUTATION;
    }
}
