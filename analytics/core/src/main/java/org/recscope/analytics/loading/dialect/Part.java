package org.recscope.analytics.loading.dialect;

/// Which table is wanted of a file that holds two: what was shown and clicked, or what the user had read before.
public enum Part {
    /// What was shown, and whether it was clicked; the only part of most files.
    OUTCOMES,
    /// What the user had read before.
    HISTORY
}
