package org.recscope.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.recscope.analytics.study.StudyResult;
import org.recscope.plot.Theme;

/// A study's report as a picture.
final class ReportFile {
    private ReportFile() {}

    /// How it looks.
    ///
    /// @param theme light or dark
    /// @param scale pixels of the picture for one of the layout, 1 to 4
    record Look(Theme theme, int scale) {
        static final Look DEFAULT = new Look(Theme.LIGHT, 1);
    }

    static void write(StudyResult result, Path file, Look look) throws IOException {
        throw new IOException(file + " was not drawn: there are no reports yet");
    }
}
