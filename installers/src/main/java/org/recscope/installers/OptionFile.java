package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An argument file: one option a line, its value after the first space, quotes around values with spaces, `#` for
/// comments.
///
/// Read here and not by the tool, so that tests see exactly the options that are given and comments may stand anywhere.
public final class OptionFile {
    private OptionFile() {}

    /// The arguments in the order of the file.
    ///
    /// @param file an argument file of ours, UTF-8
    /// @return each option and each value as an argument of its own
    /// @throws IOException when the file cannot be read
    public static List<String> read(Path file) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String line : lines(file)) {
            int space = line.startsWith("--") ? line.indexOf(' ') : -1;
            if (space < 0) {
                arguments.add(line);
            } else {
                arguments.add(line.substring(0, space));
                arguments.add(unquoted(line.substring(space + 1).trim()));
            }
        }
        return arguments;
    }

    /// The lines that say something, without comments.
    ///
    /// @param file any file of ours that has one thing a line
    /// @return trimmed, in the order of the file
    /// @throws IOException when the file cannot be read
    public static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
