package org.recscope.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recscope.analytics.loading.Inspection;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.work.Progress;

/// The invented news world that shows what the program does.
final class Demo {
    private static final List<String> PARTS = List.of("truth", "history", "items", "users", "run");

    private Demo() {}

    static Map<Path, Inspection> in(Path folder, int threads, Progress progress) throws IOException {
        if (files(folder).isEmpty()) {
            SampleGenerator.generate(SampleOptions.DEMO, folder, threads, progress);
        }
        return Inspections.of(files(folder), progress);
    }

    /// The files of the demo that belong to a study of recommendations, by name.
    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> PARTS.stream()
                            .anyMatch(part -> String.valueOf(file.getFileName()).startsWith(part)))
                    .filter(file -> !file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
