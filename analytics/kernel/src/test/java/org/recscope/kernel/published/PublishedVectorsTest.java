package org.recscope.kernel.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recscope.kernel.metric.MetricName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Numbers that other programs publish, as `resources/reference/vectors.md` lists them.
class PublishedVectorsTest {
    private static final Path ROOT = Path.of(System.getProperty("recscope.root", "."));
    private static final Path SHARED = Path.of(
            System.getProperty("recscope.shared", ROOT.resolveSibling("shared").toString()));
    private static final Path VECTORS = SHARED.resolve("vectors").resolve("metrics.json");

    /// One line of the table.
    private record Line(String vector, String ours, String tolerance, String reading) {
        boolean covered() {
            return !ours.equals("–");
        }
    }

    private static Map<String, Line> table() throws IOException {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String text : Files.readAllLines(ROOT.resolve("resources/reference/vectors.md"))) {
            String[] cells = text.split("\\|", -1);
            if (cells.length == 7 && cells[1].matches(" [A-Za-z]+-\\d+ ")) {
                Line line = new Line(cells[1].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip());
                lines.put(line.vector(), line);
            }
        }
        return lines;
    }

    private static Map<String, JsonNode> vectors() throws IOException {
        assumeTrue(Files.exists(VECTORS), () -> "no published vectors at " + VECTORS);
        Map<String, JsonNode> vectors = new HashMap<>();
        JsonNode all = new ObjectMapper().readTree(Files.readString(VECTORS)).get("vectors");
        all.forEach(vector -> vectors.put(vector.get("id").asString(), vector));
        return vectors;
    }

    @Test
    void everyVectorIsCoveredOrLeftOutForAReason() throws IOException {
        Map<String, Line> table = table();
        assertFalse(table.isEmpty());
        assertEquals(Set.of(), missing(vectors().keySet(), table.keySet()), "vectors without a line");
        assertEquals(Set.of(), missing(table.keySet(), vectors().keySet()), "lines without a vector");
        table.values()
                .forEach(line -> assertTrue(line.covered() || !line.reading().isEmpty(), line::vector));
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    @TestFactory
    Stream<DynamicTest> coveredVectorsAgree() throws IOException {
        Map<String, JsonNode> vectors = vectors();
        return table().values().stream()
                .filter(Line::covered)
                .map(line -> DynamicTest.dynamicTest(
                        line.vector() + " " + line.ours(), () -> new Check(line, vectors.get(line.vector())).all()));
    }

    /// One vector against our metric, in whatever shape its expected values come.
    private static final class Check {
        private final World world;
        private final JsonNode expected;
        private final String family;
        private final boolean oneLess;
        private final double relevantFrom;
        private final double tolerance;
        private int compared;

        Check(Line line, JsonNode vector) {
            world = Vector.world(vector.get("input"));
            expected = vector.get("expected");
            oneLess = line.ours().startsWith("1 - ");
            String[] words = line.ours().replace("1 - ", "").split(" from ");
            family = words[0];
            relevantFrom = words.length == 1 ? 0 : Double.parseDouble(words[1]);
            tolerance = Double.parseDouble(line.tolerance());
        }

        void all() {
            each("per_user", this::users);
            each("per_query", this::users);
            each("mean", value -> agrees(value, run(family)));
            each("value", value -> agrees(value, run(family)));
            each("full_list", value -> agrees(value, run(family)));
            each("at", this::cutoffs);
            each("mean_at", this::cutoffs);
            each("by_user_then_k1..3", this::table);
            each("lists", this::lists);
            assertTrue(compared > 0, () -> "nothing compared of " + expected);
        }

        private void each(String part, java.util.function.Consumer<JsonNode> check) {
            if (expected.has(part)) {
                check.accept(expected.get(part));
            }
        }

        private void users(JsonNode values) {
            Map<String, Double> ours = world.perUser(MetricName.parse(family), relevantFrom);
            values.properties().forEach(entry -> agrees(entry.getValue(), ours.get(entry.getKey())));
        }

        private void cutoffs(JsonNode values) {
            values.properties().forEach(entry -> agrees(entry.getValue(), run(family + "@" + entry.getKey())));
        }

        private void table(JsonNode rows) {
            for (int k = 1; k <= rows.get(0).size(); k++) {
                Map<String, Double> ours = world.perUser(MetricName.parse(family + "@" + k), relevantFrom);
                for (int user = 0; user < rows.size(); user++) {
                    agrees(rows.get(user).get(k - 1), ours.get(Integer.toString(user)));
                }
            }
        }

        private void lists(JsonNode rows) {
            Map<String, Double> ours = world.perUser(MetricName.parse(family), relevantFrom);
            for (int user = 0; user < rows.size(); user++) {
                agrees(rows.get(user).get("recip_rank"), ours.get(Integer.toString(user)));
            }
        }

        private double run(String metric) {
            return world.value(MetricName.parse(metric), relevantFrom);
        }

        private void agrees(JsonNode published, double value) {
            assertEquals(published.asDouble(), oneLess ? 1 - value : value, tolerance);
            compared++;
        }
    }

    @Test
    void theTableHasALineOfEachKind() throws IOException {
        List<Line> lines = List.copyOf(table().values());
        assertTrue(lines.stream().anyMatch(Line::covered));
        assertTrue(lines.stream().anyMatch(line -> !line.covered()));
    }
}
