package org.recscope.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundle of the window and of the figures says everything in German too, with the same places to fill in.
class TranslationsTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root", "."));
    private static final Pattern PLACE = Pattern.compile("\\{[0-9][^}]*}");

    static Stream<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String resources : List.of("app", "analytics/core")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(resources).resolve("src/main/resources"))) {
                files.filter(file -> file.toString().endsWith(".properties"))
                        .filter(file -> !file.getFileName().toString().matches("version\\.properties|.*_.*"))
                        .forEach(bundles::add);
            }
        }
        assertTrue(bundles.size() > 10, bundles::toString);
        return bundles.stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void germanSaysTheSame(Path english) throws IOException {
        Properties words = read(english);
        Properties german = read(Path.of(english.toString().replace(".properties", "_de.properties")));
        assertEquals(
                new TreeSet<>(words.stringPropertyNames()),
                new TreeSet<>(german.stringPropertyNames()),
                "the keys of " + english.getFileName());
        for (String key : words.stringPropertyNames()) {
            assertEquals(places(words.getProperty(key)), places(german.getProperty(key)), key);
            assertFalse(
                    german.getProperty(key).isBlank() && !words.getProperty(key).isBlank(), key);
            assertTrue(german.getProperty(key).replace("''", "").indexOf('\'') < 0, key + ": write ' twice");
        }
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM, de-AT, de", "SYSTEM, fr, en", "SYSTEM, en-US, en", "ENGLISH, de, en", "GERMAN, en, de"})
    void theLanguageIsTheUsersElseTheSystems(Language choice, String system, String expected) {
        assertEquals(expected, choice.locale(Locale.forLanguageTag(system)).getLanguage());
    }

    @Test
    void numbersAreWrittenAsInTheLanguage() {
        assertEquals("Alle 4.000 Nutzer", new Texts(Locale.GERMAN).get("results.scope.all", 4000));
        assertEquals("All 4,000 users", new Texts(Locale.ENGLISH).get("results.scope.all", 4000));
    }

    private static TreeSet<String> places(String words) {
        TreeSet<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Properties read(Path file) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Files.readString(file)));
        return words;
    }
}
