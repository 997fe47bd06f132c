package org.recscope.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.work.Progress;

/// The invented news world that shows what the program does.
final class Demo {
    private Demo() {}

    /// The demo's study, made where it is not there yet.
    static Path in(Path folder, int threads, Progress progress) throws IOException {
        Path study = folder.resolve("study.recscope");
        if (!Files.exists(study)) {
            SampleGenerator.generate(SampleOptions.DEMO, folder, threads, progress);
        }
        return study;
    }
}
