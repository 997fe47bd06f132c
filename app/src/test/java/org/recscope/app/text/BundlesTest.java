package org.recscope.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The code and the bundles agree: no key without words, no words without use, no words in the code where it is cheap
/// to
/// see.
class BundlesTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root", "."), "app", "src", "main");
    private static final Path BUNDLES = ROOT.resolve("resources/org/recscope/app/text");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern WORDS_IN_CODE =
            Pattern.compile("(?:new (?:Label|Button|CheckBox|MenuItem|Tooltip)|setText|setPromptText)\\(\"[A-Za-z]{2}");

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();
    private String code = "";

    @Test
    void everyKeyInTheCodeHasWordsAndAllWordsAreUsed() throws IOException {
        read();
        Set<String> bundles = new TreeSet<>();
        keys.forEach(key -> bundles.add(key.substring(0, key.indexOf('.'))));
        Set<String> missing = new TreeSet<>();
        for (String literal : literals) {
            boolean key = literal.matches("[a-z]+(\\.[a-z0-9-]+)+")
                    && !literal.matches(".*\\.(png|csv|json|parquet|recscope|css)")
                    && bundles.contains(literal.substring(0, literal.indexOf('.')));
            if (key && !keys.contains(literal) && keys.stream().noneMatch(each -> each.startsWith(literal + "."))) {
                missing.add(literal);
            }
        }
        assertEquals(Set.of(), missing, "keys without words");
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(this::used);
        assertEquals(Set.of(), unused, "words that nobody shows");
    }

    @Test
    void everyPatternCanBeFilledIn() throws IOException {
        read();
        Texts texts = new Texts(Locale.ENGLISH);
        for (String key : keys) {
            String words = texts.get(key, 1, 2, 3, 4, 5);
            assertFalse(words.isBlank(), key);
            assertFalse(words.contains("{"), key + ": " + words);
            assertFalse(new MessageFormat(words.replace("'", "''")).toPattern().isEmpty(), key);
        }
    }

    @Test
    void noWordsStandInTheCode() throws IOException {
        read();
        Matcher words = WORDS_IN_CODE.matcher(code);
        assertFalse(words.find(), () -> words.group());
    }

    /// A key is used when the code names it, or makes it from a beginning that ends in a dot, or when it explains one.
    private boolean used(String key) {
        if (literals.contains(key) || key.endsWith(".hint") && used(key.substring(0, key.length() - 5))) {
            return true;
        }
        String beginning = key.substring(0, key.lastIndexOf('.') + 1);
        boolean view = key.matches("[a-z]+\\.title");
        boolean made = beginning.indexOf('.') >= 0 && literals.contains(beginning);
        return view
                || made
                || literals.stream().anyMatch(each -> each.endsWith(".") && each.length() > 3 && key.startsWith(each));
    }

    private void read() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file).replaceAll("(?m)^\\s*///.*$", ""));
            }
        }
        code = all.toString();
        Matcher literal = LITERAL.matcher(code);
        while (literal.find()) {
            literals.add(literal.group(1));
        }
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file :
                    files.filter(each -> !each.toString().contains("_")).toList()) {
                Properties words = new Properties();
                words.load(new StringReader(Files.readString(file)));
                String bundle = String.valueOf(file.getFileName()).replace(".properties", "");
                for (String key : words.stringPropertyNames()) {
                    assertEquals(bundle, key.substring(0, Math.max(0, key.indexOf('.'))), () -> key + " in " + file);
                    keys.add(key);
                }
            }
        }
    }
}
