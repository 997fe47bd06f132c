package org.recscope.analytics.loading.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where rows wait that do not fit on the heap. Files here are deleted when they are opened, or, on systems that keep
/// them until then, when they are closed; what a program that died has left there is removed by the next one.
///
/// @param path a folder that is there
public record TempFolder(Path path) {
    private static final Path LARGE = Path.of("/var/tmp");
    private static final Pattern NAME = Pattern.compile("recscope-(\\d+)-.*\\.rows");

    /// The folder that somebody chose; else the system's folder for temporary files or, where it has more room and is
    /// there, the one for large ones.
    ///
    /// @param chosen null to look for one
    /// @return where to write
    public static TempFolder of(@Nullable Path chosen) {
        if (chosen != null) {
            return new TempFolder(chosen);
        }
        Path usual = Path.of(System.getProperty("java.io.tmpdir"));
        return new TempFolder(room(LARGE) > room(usual) ? LARGE : usual);
    }

    private static long room(Path folder) {
        try {
            return Files.isWritable(folder) ? Files.getFileStore(folder).getUsableSpace() : -1;
        } catch (IOException unknown) {
            return -1;
        }
    }

    /// Opens a file that nobody else sees.
    ///
    /// @return empty, for reading and writing; gone when closed
    FileChannel open() {
        try {
            Files.createDirectories(path);
            sweep();
            Path file = Files.createTempFile(
                    path, "recscope-" + ProcessHandle.current().pid() + "-", ".rows");
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new DiskException(path, e);
        }
    }

    /// Removes what programs left that run no more.
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path, "recscope-*.rows")) {
            for (Path file : left) {
                Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
