package org.recscope.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> opened = new LinkedBlockingQueue<>();

    @Test
    void aSecondStartHandsItsFilesOver() throws Exception {
        Path study = folder.resolve("größer als.recscope");
        try (SingleInstance first = SingleInstance.claim(folder, opened::add).orElseThrow()) {
            assertTrue(SingleInstance.claim(folder, files -> {}).isEmpty());
            SingleInstance.hand(folder, List.of(study));
            assertEquals(List.of(study.toAbsolutePath()), opened.poll(10, TimeUnit.SECONDS));
            SingleInstance.hand(folder, List.of());
            assertEquals(List.of(), opened.poll(10, TimeUnit.SECONDS));
            assertTrue(first != null);
        }
    }

    @Test
    void theNextStartComesInAfterTheFirstHasLeft() throws IOException {
        SingleInstance.claim(folder, opened::add).orElseThrow().close();
        try (SingleInstance second = SingleInstance.claim(folder, opened::add).orElseThrow()) {
            assertFalse(second == null);
        }
    }

    @Test
    void whatACrashLeftBehindStopsNobody() throws IOException {
        Files.createFile(folder.resolve("recscope.socket"));
        Files.createFile(folder.resolve("recscope.lock"));
        try (SingleInstance instance = SingleInstance.claim(folder, opened::add).orElseThrow()) {
            SingleInstance.hand(folder, List.of());
            assertTrue(instance != null);
        }
    }

    @Test
    void nobodyThereIsSaid() {
        assertThrows(IOException.class, () -> SingleInstance.hand(folder, List.of()));
    }

    @Test
    void aLongFolderNameIsNoObstacle() throws Exception {
        Path deep = folder.resolve("a".repeat(120));
        try (SingleInstance first = SingleInstance.claim(deep, opened::add).orElseThrow()) {
            SingleInstance.hand(deep, List.of());
            assertEquals(List.of(), opened.poll(10, TimeUnit.SECONDS));
            assertTrue(first != null);
        }
    }
}
