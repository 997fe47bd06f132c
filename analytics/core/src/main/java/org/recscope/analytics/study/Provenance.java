package org.recscope.analytics.study;

import java.util.List;
import org.recscope.analytics.loading.SourceFile;

/// Where numbers come from: enough to make them again. Holds no time and no machine, nor how many threads there were:
/// equal files, settings and version give equal numbers and equal provenance.
///
/// @param version of the program
/// @param conventions the named set of choices the metrics were computed by
/// @param seed what every random choice started from
/// @param files the files, with hashes, rows and the roles that were used
public record Provenance(String version, String conventions, long seed, List<SourceFile> files) {
    /// The conventions of this program's own.
    public static final String RECSCOPE = "recscope";

    /// Makes the list immutable.
    public Provenance {
        files = List.copyOf(files);
    }

    /// Rows read from all files.
    public long rows() {
        return files.stream().mapToLong(SourceFile::rows).sum();
    }
}
