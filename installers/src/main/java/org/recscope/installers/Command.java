package org.recscope.installers;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Runs a program of the system.
final class Command {
    private Command() {}

    /// Whether the system has a program.
    ///
    /// @param name without a folder
    static boolean exists(String name) {
        String path = System.getenv("PATH");
        return path != null
                && Stream.of(path.split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(name)));
    }

    /// Runs a program to its end.
    ///
    /// @param words the program and its arguments
    /// @throws IOException when it cannot be started, or fails; the message holds what it printed
    static void run(String... words) throws IOException {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(String.join(" ", words) + " failed with status " + status + "\n" + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + words[0] + " ran", e);
        }
    }
}
