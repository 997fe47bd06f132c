package org.recscope.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deep/settings.json");
    }

    @Test
    void readsWhatItWrote() {
        Settings settings = new Settings(ThemeChoice.DARK, Language.GERMAN, List.of(folder.resolve("a.recscope")));
        new SettingsFile(file()).write(settings);
        assertEquals(settings, new SettingsFile(file()).read());
    }

    @Test
    void keepsWhatItDoesNotKnow() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"version\": 9, \"later\": {\"a\": [1, 2]}, \"theme\": \"light\"}");
        new SettingsFile(file()).write(Settings.DEFAULTS.withTheme(ThemeChoice.DARK));
        String written = Files.readString(file());
        assertTrue(written.contains("\"later\""), written);
        assertEquals(ThemeChoice.DARK, new SettingsFile(file()).read().theme());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"theme\": 3, \"recent\": \"x\"}", "{\"recent\": [null, 4, \"\"]}"})
    void nonsenseCountsAsNone(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        assertEquals(ThemeChoice.SYSTEM, new SettingsFile(file()).read().theme());
    }

    @Test
    void theLastOpenedStudyComesFirstAndOnce() {
        Settings settings = Settings.DEFAULTS;
        for (int i = 0; i < 15; i++) {
            settings = settings.opened(folder.resolve(i + ".recscope"));
        }
        settings = settings.opened(folder.resolve("12.recscope"));
        assertEquals(10, settings.recent().size());
        assertEquals(folder.resolve("12.recscope"), settings.recent().get(0));
        assertEquals(
                1,
                settings.recent().stream()
                        .filter(folder.resolve("12.recscope")::equals)
                        .count());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Linux, , /u/.config/recscope",
        "Linux, XDG_CONFIG_HOME, /x/recscope",
        "Mac OS X, , /u/Library/Application Support/Recscope",
        "Windows 11, APPDATA, /x/Recscope"
    })
    void settingsLieWhereTheSystemKeepsThem(String system, String variable, String folder) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/u");
        Map<String, String> environment = variable == null ? Map.of() : Map.of(variable, "/x");
        assertEquals(Path.of(folder), Home.of(properties, environment).folder());
        properties.setProperty("recscope.home", "/h");
        assertEquals(Path.of("/h"), Home.of(properties, environment).folder());
    }
}
