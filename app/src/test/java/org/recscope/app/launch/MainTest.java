package org.recscope.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            '',                   true
            news.recscope,        true
            a.recscope b.recscope,true
            evaluate,             false
            --help,               false
            inspect news.recscope,false
            missing.csv,          false
            """)
    void wordsAskForTheWindowOrForACommand(String words, boolean window) {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
        assertEquals(window, Main.asksForWindow(arguments));
    }

    @Test
    void aDataFileThatExistsOpensInTheWindow() throws IOException {
        Path file = Files.writeString(folder.resolve("clicks.csv"), "user,item\n");
        assertEquals(true, Main.asksForWindow(file.toString()));
    }
}
