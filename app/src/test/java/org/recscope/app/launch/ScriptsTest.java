package org.recscope.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The two start scripts say the same to Java, and the one for Windows keeps to what its interpreter understands: it
/// can
/// be read here, but not run.
class ScriptsTest {
    private static final Path SCRIPTS = Path.of(System.getProperty("recscope.root"), "app/src/main/scripts");
    private static final Pattern OPTION =
            Pattern.compile("(?<=[\\s\"=])(-X[\\w:+]+[=\\w]*|-D[\\w.]+=[\\w-]+|--[a-z-]+=[\\w-]+)");

    private final List<String> windows = Files.readAllLines(SCRIPTS.resolve("recscope.bat"));

    ScriptsTest() throws IOException {}

    @Test
    void bothGiveJavaTheSameOptions() throws IOException {
        Set<String> unix = found(OPTION, Files.readString(SCRIPTS.resolve("recscope")));
        assertTrue(unix.contains("-XX:+UseParallelGC") && unix.contains("--enable-native-access=ALL-UNNAMED"));
        assertEquals(unix, found(OPTION, String.join("\n", windows)));
    }

    @Test
    void bothStartTheSameClassOnTheSamePath() throws IOException {
        String unix = Files.readString(SCRIPTS.resolve("recscope"));
        assertTrue(unix.contains("-cp \"$home/lib/*\" " + Main.class.getName() + " \"$@\""));
        assertTrue(windows.stream()
                .anyMatch(line -> line.endsWith("-cp \"%HOME_DIR%\\lib\\*\" " + Main.class.getName() + " %*")));
    }

    @Test
    void everyLabelThatIsCalledIsThere() {
        String text = String.join("\n", windows);
        Set<String> called = new TreeSet<>(found(Pattern.compile("call :(\\w+)"), text));
        called.addAll(found(Pattern.compile("goto (\\w+)"), text));
        Set<String> there = found(Pattern.compile("(?m)^:(\\w+)"), text);
        assertEquals(there, called);
    }

    /// Its interpreter takes a bare `=`, `,` or `;` in the command of `for /f` for a blank.
    @Test
    void commandsOfLoopsQuoteWhatTheInterpreterWouldTakeAway() {
        List<String> commands = found(Pattern.compile("for /f .* in \\('(.*)'\\)"), String.join("\n", windows)).stream()
                .map(command -> command.replaceAll("\"[^\"]*\"", ""))
                .toList();
        assertFalse(commands.isEmpty());
        commands.forEach(bare -> assertFalse(bare.matches(".*[=,;].*"), bare));
    }

    @Test
    void pathsStandBetweenQuotes() {
        Pattern path = Pattern.compile("%(HOME_DIR|RECSCOPE_JAVA|FOUND|JAVA_HOME)%");
        for (String line : windows) {
            path.matcher(line).results().forEach(match -> {
                long quotes = line.substring(0, match.start())
                        .chars()
                        .filter(sign -> sign == '"')
                        .count();
                assertEquals(1, quotes % 2, line);
            });
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
