package org.recscope.app.control;

import java.util.List;

/// Kinds of files that dialogs offer. Their words are `control.file.NAME`.
public enum FileType {
    /// Tables that can be read: runs, truth, histories, items, users.
    TABLE(List.of(
            "*.csv", "*.tsv", "*.txt", "*.jsonl", "*.ndjson", "*.parquet", "*.gz", "*.zst", "*.csv.gz", "*.csv.zst")),
    /// A project file.
    STUDY(List.of("*.recscope")),
    /// An exported chart or report.
    PNG(List.of("*.png"));

    private final List<String> patterns;

    FileType(List<String> patterns) {
        this.patterns = patterns;
    }

    /// How names of this kind end.
    ///
    /// @return patterns as file dialogs take them, the usual one first
    public List<String> patterns() {
        return patterns;
    }
}
