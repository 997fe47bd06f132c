package org.recscope.analytics.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;

/// Writes a file so that a reader sees the old content or the new one and never half of it: into a temporary file
/// beside it, forced to the disk, then moved into place. Missing folders are made. When writing fails the old file is
/// untouched and the temporary one is gone.
public final class AtomicFile {
    private AtomicFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; the stream is buffered and closed by the caller.
        ///
        /// @param out where to
        /// @throws IOException when it cannot
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces a file, or makes it.
    ///
    /// @param file the file; a symbolic link is followed
    /// @param content what it holds afterwards
    /// @throws IOException when it cannot be written
    public static void write(Path file, Content content) throws IOException {
        try (PendingFile pending = PendingFile.create(file)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(pending.channel()), 1 << 16);
            content.writeTo(out);
            out.flush();
            pending.commit();
        }
    }
}
