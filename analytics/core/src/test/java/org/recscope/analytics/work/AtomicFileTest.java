package org.recscope.analytics.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void makesMissingFoldersAndReplacesWhatWasThere() throws IOException {
        Path file = folder.resolve("new/deep/result.json");
        AtomicFile.write(file, out -> out.write(bytes("first")));
        AtomicFile.write(file, out -> out.write(bytes("second")));
        assertEquals("second", Files.readString(file));
        assertEquals(List.of("result.json"), names(file.getParent()));
    }

    @Test
    void keepsTheOldFileAndNoRestWhenWritingFails() throws IOException {
        Path file = folder.resolve("study.recscope");
        Files.writeString(file, "old");
        IOException thrown = assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, out -> {
                    out.write(bytes("half"));
                    throw new IOException("disk full");
                }));
        assertEquals("disk full", thrown.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("study.recscope"), names(folder));
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.json"), "old");
        Path link = folder.resolve("link.json");
        assumeTrue(canLink(link, target), "this file system has no symbolic links");
        AtomicFile.write(link, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(target));
    }

    private static boolean canLink(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
