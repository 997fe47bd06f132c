package org.recscope.analytics.sample;

import java.util.Locale;

/// What the tables are written as.
public enum SampleFormat {
    /// Columns, compressed; categories are lists.
    PARQUET,
    /// Comma-separated text with a header; categories are joined by `|`.
    CSV;

    /// The ending of the files.
    ///
    /// @return without a dot
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
