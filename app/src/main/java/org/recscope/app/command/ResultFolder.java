package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.figure.Report;
import org.recscope.analytics.work.AtomicFile;

/// Where a command leaves its files, as `--out` says: each is written whole or not at all, missing folders are made,
/// and
/// a line says what was written.
final class ResultFolder {
    private final Path folder;
    private final PrintWriter out;

    private ResultFolder(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    /// The folder, where one was asked for.
    static Optional<ResultFolder> of(@Nullable Path folder, PrintWriter out) {
        return Optional.ofNullable(folder).map(wanted -> new ResultFolder(wanted, out));
    }

    /// Writes one file.
    @FunctionalInterface
    interface Writing {
        /// Puts the whole file in place.
        void to(Path file) throws IOException;
    }

    /// Writes several files.
    @FunctionalInterface
    interface WritingAll {
        /// Puts the files into a folder and says which.
        List<Path> to(Path folder) throws IOException;
    }

    void files(WritingAll writing) throws IOException {
        writing.to(folder).forEach(this::say);
    }

    void file(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        writing.to(file);
        say(file);
    }

    void bytes(String name, byte[] content) throws IOException {
        file(name, file -> AtomicFile.write(file, stream -> stream.write(content)));
    }

    void page(String name, Report page) throws IOException {
        file(name, file -> ReportFile.write(page, file));
    }

    private void say(Path file) {
        out.println("Wrote " + file);
    }
}
