package org.recscope.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.figures.ReportMaker;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.work.AtomicFile;
import org.recscope.plot.ReportOptions;
import org.recscope.plot.ReportPlotter;
import org.recscope.plot.Theme;

/// A study's report as a picture.
final class ReportFile {
    private ReportFile() {}

    /// How it looks.
    ///
    /// @param theme light or dark
    /// @param scale pixels of the picture for one of the layout, 1 to 4
    /// @param words the language
    record Look(Theme theme, int scale, Words words) {
        static final Look DEFAULT = new Look(Theme.LIGHT, 1, Words.ENGLISH);
    }

    /// A page that was made already, light and for a screen.
    static void write(Report page, Path file) throws IOException {
        write(page, file, ReportOptions.DEFAULTS);
    }

    static void write(StudyResult result, Path file, Look look) throws IOException {
        write(ReportMaker.of(result, look.words()), file, look);
    }

    static void write(Report page, Path file, Look look) throws IOException {
        write(page, file, ReportOptions.DEFAULTS.withTheme(look.theme()).withScale(look.scale()));
    }

    private static void write(Report page, Path file, ReportOptions options) throws IOException {
        byte[] png = ReportPlotter.png(page, options);
        AtomicFile.write(file, out -> out.write(png));
    }
}
