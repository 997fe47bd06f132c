package org.recscope.analytics.loading.problem;

/// How much a problem costs the reader of the numbers.
public enum Severity {
    /// The file cannot be used; nothing of it is in the data.
    FATAL,
    /// The file is used, but something of it is not, or not as it stands there.
    WARNING,
    /// Everything is used; worth knowing all the same.
    NOTE
}
