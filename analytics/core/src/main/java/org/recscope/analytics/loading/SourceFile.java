package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file that was read, so that every number can say where it came from.
///
/// @param path the file, or a folder read as one table
/// @param kind the part it played
/// @param name the run's name, else empty
/// @param format its format in words, as in "CSV (gzip)"
/// @param sha256 of its bytes, lower-case hexadecimal; of a folder, over the hashes of its part files in order of name
/// @param bytes its size
/// @param rows rows read, those left out included
/// @param roles what its columns were used for, in the order of the columns
public record SourceFile(
        Path path,
        FileKind kind,
        String name,
        String format,
        String sha256,
        long bytes,
        long rows,
        Map<String, Role> roles) {
    /// Keeps a copy of the map, in its order.
    public SourceFile {
        roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
    }
}
