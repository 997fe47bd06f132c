package org.recscope.analytics.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.recscope.analytics.work.Progress;

/// SHA-256 of a file, by which a study knows later whether it is still the same. Of a folder it is the SHA-256 over
/// lines of
/// hash and name of its part files, as `sha256sum` prints them.
///
/// @param sha256 lower-case hexadecimal
/// @param bytes the size
public record FileHash(String sha256, long bytes) {
    private static final int BUFFER = 1 << 18;

    /// The hash of one file.
    ///
    /// @param file not a folder
    /// @return lower-case hexadecimal
    /// @throws IOException when it cannot be read
    public static String of(Path file) throws IOException {
        return hash(file, Progress.NONE);
    }

    static FileHash of(Path path, List<Path> parts, Progress progress) throws IOException {
        if (parts.size() == 1 && parts.getFirst().equals(path)) {
            return new FileHash(hash(path, progress), Files.size(path));
        }
        MessageDigest all = digest();
        long bytes = 0;
        for (Path part : parts) {
            String line = hash(part, progress) + "  " + part.getFileName() + "\n";
            all.update(line.getBytes(StandardCharsets.UTF_8));
            bytes += Files.size(part);
        }
        return new FileHash(HexFormat.of().formatHex(all.digest()), bytes);
    }

    private static String hash(Path file, Progress progress) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                progress.check();
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
