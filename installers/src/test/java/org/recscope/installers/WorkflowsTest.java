package org.recscope.installers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the workflows take from others is pinned to one commit, and every script of ours that they call is there.
class WorkflowsTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root"));
    private static final Pattern USES = Pattern.compile("uses: (\\S+)");
    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final Pattern SCRIPT = Pattern.compile("run: (installers/\\S+)");

    static Stream<Path> workflows() throws IOException {
        return Files.list(ROOT.resolve(".github/workflows"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void actionsArePinnedByCommit(Path workflow) throws IOException {
        List<String> actions = found(USES, workflow);
        assertFalse(actions.isEmpty());
        actions.forEach(action -> assertTrue(PINNED.matcher(action).matches(), () -> action + " can change"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void scriptsAreThere(Path workflow) throws IOException {
        List<String> missing = found(SCRIPT, workflow).stream()
                .filter(script -> !Files.isRegularFile(ROOT.resolve(script)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> found(Pattern pattern, Path workflow) throws IOException {
        return pattern.matcher(Files.readString(workflow))
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
