package org.recscope.analytics.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recscope.analytics.work.Progress;

/// Writes a world to a folder.
public final class SampleGenerator {
    private SampleGenerator() {}

    /// Generates what the options ask for.
    ///
    /// @param options what world
    /// @param folder where to; made when absent, files of the same names are replaced
    /// @param threads at least 1; changes no byte
    /// @param progress told how far it is
    /// @return what was written, in the order it is best looked at
    /// @throws IOException when the disk will not take it
    public static List<SampleFile> generate(SampleOptions options, Path folder, int threads, Progress progress)
            throws IOException {
        progress.check();
        throw new IOException(folder + " was not written: nothing of " + options.parts() + " yet on " + threads);
    }
}
