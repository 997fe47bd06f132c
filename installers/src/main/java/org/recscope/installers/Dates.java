package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Gives files the date of the release, so that equal builds are equal bytes.
final class Dates {
    private Dates() {}

    /// Dates a folder and everything in it; links are left alone.
    ///
    /// @param folder where to begin
    /// @param epoch seconds since 1970
    static void set(Path folder, long epoch) throws IOException {
        FileTime date = FileTime.from(Instant.ofEpochSecond(epoch));
        for (Path path : sorted(folder).reversed()) {
            if (!Files.isSymbolicLink(path)) {
                Files.setLastModifiedTime(path, date);
            }
        }
    }

    /// A folder and all below it, a folder before what is in it, in an order that is the same everywhere.
    static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        }
    }
}
