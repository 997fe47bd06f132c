package org.recscope.analytics.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that a reader sees the old content or the new one and never half of it: into a temporary file
/// beside
/// it, forced to the disk, then moved into place. Missing folders are made. When writing fails the old file is
/// untouched
/// and the temporary one is gone.
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
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = reserve(target);
        try {
            fill(temporary, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Made by hand because `Files.createTempFile` would make a file that only its owner may read.
    private static Path reserve(Path target) throws IOException {
        for (int attempt = 0; ; attempt++) {
            Path candidate = target.resolveSibling("." + target.getFileName() + "." + attempt + ".part");
            try {
                return Files.createFile(candidate);
            } catch (FileAlreadyExistsException taken) {
                if (attempt == 1000) {
                    throw taken;
                }
            }
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
