package org.recscope.analytics.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesTest {
    @TempDir
    Path app;

    @Test
    void areFoundBesideTheJarOfAnInstalledProgram() throws IOException {
        Path legal = Files.createDirectory(app.resolve("legal"));
        Files.writeString(legal.resolve("THIRD-PARTY.txt"), "(MIT) a library");
        assertEquals(Optional.of(legal), Notices.beside(app.resolve("recscope-app.jar")));
        assertEquals("(MIT) a library", Notices.libraries(legal));
    }

    @Test
    void areMissingWhereTheProgramRunsFromItsBuild() {
        assertEquals(Optional.empty(), Notices.beside(app.resolve("classes")));
    }
}
