package org.recscope.analytics.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.loading.problem.LoadingException;

/// Every published vector agrees, or stands in the guide with the reason why it is left out.
class PublishedVectorsTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private static final Path FILE = Path.of(System.getProperty(
                    "recscope.shared", ROOT.resolveSibling("shared").toString()))
            .resolve("vectors/metrics.json");
    private static final int MOST_EXCLUSIONS = 12;

    static Stream<Vector> vectors() throws LoadingException {
        assumeTrue(Files.exists(FILE), () -> FILE + " is not there");
        return VectorFile.read(FILE).stream();
    }

    /// Kind by vector.
    private static Map<String, String> leftOut() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("resources/guide/vectors.md"))) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length == 5 && cells[1].matches(".*-\\d{4}")) {
                kinds.put(cells[1], cells[3]);
                assertTrue(!cells[4].isBlank(), () -> line + " gives no reason");
            }
        }
        return kinds;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agreesOrIsLeftOutForAReason(Vector vector) throws IOException {
        boolean listed = leftOut().containsKey(vector.id());
        switch (Verification.check(vector)) {
            case Outcome.Passed _ -> assertTrue(!listed, () -> vector.id() + " agrees and is still listed as left out");
            case Outcome.Failed(String words) -> throw new AssertionError(vector.id() + " " + words);
            case Outcome.Skipped(String reason) -> assertTrue(listed, () -> vector.id() + " " + reason);
        }
    }

    @Test
    void fewAreLeftOutWithoutADefectOfTheOtherProgram() throws IOException {
        List<String> kinds = List.copyOf(leftOut().values());
        assertTrue(kinds.stream().filter(kind -> !kind.equals("defect")).count() <= MOST_EXCLUSIONS, kinds::toString);
        assertEquals(
                List.of(),
                kinds.stream()
                        .filter(kind -> !List.of("defect", "input", "scope").contains(kind))
                        .toList());
    }
}
