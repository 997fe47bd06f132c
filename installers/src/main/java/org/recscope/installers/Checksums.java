package org.recscope.installers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// `SHA256SUMS`, in the form that `sha256sum --check` reads.
final class Checksums {
    private Checksums() {}

    /// Writes the sums of some files beside them.
    ///
    /// @param files all in one folder
    static void write(List<Path> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path file : files.stream().sorted().toList()) {
            lines.append(of("SHA-256", file))
                    .append("  ")
                    .append(file.getFileName())
                    .append('\n');
        }
        Files.writeString(files.getFirst().resolveSibling("SHA256SUMS"), lines, StandardCharsets.UTF_8);
    }

    /// The sum of one file.
    ///
    /// @param algorithm as the JDK names it
    /// @param file read whole
    /// @return hexadecimal digits
    static String of(String algorithm, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
