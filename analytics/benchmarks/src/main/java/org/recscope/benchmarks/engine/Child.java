package org.recscope.benchmarks.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.recscope.benchmarks.Benchmarks;

/// A program of this module in a process of its own, cold and with as much memory as it is given.
final class Child {
    private final List<String> lines;

    private Child(List<String> lines) {
        this.lines = lines;
    }

    /// Runs a program to its end.
    ///
    /// @param heap as in `2g`
    /// @param words its name and arguments
    static Child run(String heap, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Benchmarks.class.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        }
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed with " + heap + " of memory");
        }
        return new Child(lines);
    }

    /// A cell of a line it printed.
    ///
    /// @param what the first cell of the line
    /// @param cell 1 for the next one
    String cell(String what, int cell) {
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            if (cells.length > cell + 1 && cells[1].strip().equals(what)) {
                return cells[cell + 1].strip();
            }
        }
        throw new IllegalStateException("nothing was said of " + what + ": " + lines);
    }

    /// A cell that is a number.
    double number(String what, int cell) {
        return Double.parseDouble(cell(what, cell));
    }
}
