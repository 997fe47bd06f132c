package org.recscope.analytics.loading.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;

/// The files that a path means: itself, or the Parquet files in a folder and the folders below it. Names that begin
/// with
/// a dot or an underscore are what other programs keep for themselves.
final class PartFiles {
    private PartFiles() {}

    static List<Path> of(Path path) throws LoadingException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> files = below.filter(file -> isPart(path.relativize(file)) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new LoadingException(new Problem.Unreadable(
                        path,
                        "is a folder without Parquet files",
                        "Open a folder whose files end with .parquet, or a file."));
            }
            return files;
        } catch (IOException e) {
            throw new LoadingException(Part.unreadable(path, e), e);
        }
    }

    private static boolean isPart(Path relative) {
        for (Path name : relative) {
            if (name.toString().startsWith("_") || name.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".parquet") || name.endsWith(".parq") || name.endsWith(".pq");
    }
}
