package org.recscope.analytics.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file being written beside its final place, for writers that live longer than one call (see {@link AtomicFile} for
/// the others). {@link #commit()} forces it to the disk and moves it into place; closed without, it is removed and what
/// was there before is untouched. Missing folders are made.
public final class PendingFile implements AutoCloseable {
    private final Path temporary;
    private final Path target;
    private final FileChannel channel;

    private PendingFile(Path temporary, Path target, FileChannel channel) {
        this.temporary = temporary;
        this.target = target;
        this.channel = channel;
    }

    /// Begins a file.
    ///
    /// @param file where it will be; a symbolic link is followed
    /// @return the file to fill
    /// @throws IOException when it cannot be made there
    public static PendingFile create(Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path temporary = reserve(target);
        return new PendingFile(temporary, target, FileChannel.open(temporary, StandardOpenOption.WRITE));
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

    /// Where to write.
    ///
    /// @return the channel, open until commit or close
    public FileChannel channel() {
        return channel;
    }

    /// Forces what was written to the disk and moves it into place.
    ///
    /// @throws IOException when that fails; the old file is then still there
    public void commit() throws IOException {
        channel.force(true);
        channel.close();
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Removes the temporary file where it was not committed.
    ///
    /// @throws UncheckedIOException when the disk refuses
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
