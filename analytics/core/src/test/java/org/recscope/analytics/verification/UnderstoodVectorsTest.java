package org.recscope.analytics.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recscope.analytics.loading.problem.LoadingException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Small vectors, each for one name, form or convention that is understood. Numbers are by hand, from another program's
/// own tests, or computed with another program; `origin` says which.
class UnderstoodVectorsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Stream<Vector> vectors() {
        try (InputStream in = UnderstoodVectorsTest.class.getResourceAsStream("understood.json")) {
            return MAPPER.readTree(in).path("vectors").valueStream().map(Vector::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void agrees(Vector vector) {
        assertEquals(Outcome.passed(), Verification.check(vector), vector.id());
    }

    /// Ten tolerances off is a difference, whichever number it is.
    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void everyNumberIsCompared(Vector vector) {
        int numbers = numbers(vector.expected()).size();
        for (int i = 0; i < numbers; i++) {
            ObjectNode changed = vector.json().deepCopy().asObject();
            Spot spot = numbers(changed.path("expected")).get(i);
            if (echoes(spot.name())) {
                continue;
            }
            double value = spot.value();
            spot.set(value + 10 * vector.tolerance() * Math.max(1, Math.abs(value)));
            Outcome outcome = Verification.check(new Vector(changed));
            assertInstanceOf(Outcome.Failed.class, outcome, () -> vector.id() + ": " + spot.name() + " of " + changed);
        }
    }

    /// What a vector repeats of its question.
    private static boolean echoes(String name) {
        return name.equals("n_obs");
    }

    @Test
    void aRunMayStandInAFileBeside(@TempDir Path folder) throws IOException, LoadingException {
        Files.createDirectories(folder.resolve("tests"));
        Files.writeString(folder.resolve("tests/small.qrels"), "q 0 a 2\nq 0 b 1\n");
        Files.writeString(folder.resolve("small.run"), "q Q0 b 1 2.0 run\nq Q0 a 2 1.0 run\n");
        Path file = folder.resolve("vectors.json");
        Files.writeString(file, """
                [{"id": "v", "metric": "Compat(p=0.5)", "params": {"provider": "compat"}, "tolerance": 1e-9,
                  "input": {"qrels_rows": "FILE:tests/small.qrels", "run_rows": "FILE:tests/small.run"},
                  "expected": {"per_query": {"q": 0.3333333333333333}}}]
                """);
        Vector vector = VectorFile.read(file).getFirst();
        assertEquals(Outcome.passed(), Verification.check(vector));
        assertEquals(
                Outcome.skipped("its rows stand in another file: FILE:tests/small.run"),
                Verification.check(new Vector(vector.json(), Optional.empty())));
    }

    @Test
    void whatIsCountedTwiceIsLeftOutWithTheReason() {
        Vector twice = vector("""
                {"metric": "average_precision", "params": {"k": 3, "duplicates": "counted"}, "tolerance": 1e-9,
                 "input": {"recs": [[1, 1, 1], [1, 2, 2], [1, 3, 3]], "truth": [[1, 1], [1, 2], [1, 1]]},
                 "expected": {"per_user": {"1": 1.1666666666666667}}}
                """);
        assertEquals(
                Outcome.skipped("it names an item of a user twice and counts it twice"), Verification.check(twice));
    }

    @Test
    void whatIsNoVectorIsReportedAndStopsNothing() {
        for (String json : List.of("{}", "null", "7", "[]", "{\"topic\": \"srm\"}", "{\"metric\": \"ndcg\"}")) {
            Outcome outcome = Verification.check(vector(json));
            assertTrue(!(outcome instanceof Outcome.Passed), () -> json + " " + outcome);
        }
    }

    private static Vector vector(String json) {
        return new Vector(MAPPER.readTree(json));
    }

    /// A number in a tree, and how it is replaced.
    private record Spot(String name, double value, java.util.function.DoubleConsumer replace) {
        void set(double number) {
            replace.accept(number);
        }
    }

    private static List<Spot> numbers(JsonNode node) {
        List<Spot> spots = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                if (entry.getValue().isNumber()) {
                    spots.add(new Spot(
                            entry.getKey(), entry.getValue().doubleValue(), x -> object.put(entry.getKey(), x)));
                } else {
                    spots.addAll(numbers(entry.getValue()));
                }
            });
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                if (array.get(i).isNumber()) {
                    spots.add(new Spot(
                            "number " + i,
                            array.get(i).doubleValue(),
                            x -> array.set(at, JsonNodeFactory.instance.numberNode(x))));
                } else {
                    spots.addAll(numbers(array.get(i)));
                }
            }
        }
        return spots;
    }
}
