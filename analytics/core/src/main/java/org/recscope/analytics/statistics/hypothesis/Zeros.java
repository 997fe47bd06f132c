package org.recscope.analytics.statistics.hypothesis;

/// What a signed-rank test does with users for whom nothing differs.
public enum Zeros {
    /// Left out before ranking.
    WILCOX,
    /// Ranked, then their ranks left out (Pratt 1959).
    PRATT,
    /// Ranked, half of their ranks to either side.
    ZSPLIT
}
