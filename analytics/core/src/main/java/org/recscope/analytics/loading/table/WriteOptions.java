package org.recscope.analytics.loading.table;

/// How a table is written; formats take what concerns them.
///
/// @param rowGroupRows rows that are compressed and read together, at least 1
/// @param compressionLevel of zstd, 1 (fast) to 19 (small)
public record WriteOptions(int rowGroupRows, int compressionLevel) {
    /// A million rows a group, so that threads have work each and a column of one still fits a few megabytes.
    public static final WriteOptions DEFAULTS = new WriteOptions(1_000_000, 3);

    /// Checks both.
    public WriteOptions {
        if (rowGroupRows < 1) {
            throw new IllegalArgumentException("rowGroupRows must be at least 1, was " + rowGroupRows);
        }
        if (compressionLevel < 1 || compressionLevel > 19) {
            throw new IllegalArgumentException("compressionLevel must be in [1, 19], was " + compressionLevel);
        }
    }
}
