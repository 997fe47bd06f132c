package org.recscope.analytics.verification.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFile;
import tools.jackson.databind.json.JsonMapper;

class ComparisonVectorsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What is not compared, with its reason; the guide lists the same.
    private static final List<String> LEFT_OUT = List.of("power-002", "mann_whitney-003", "proportion-002");

    @Test
    void everyPublishedVectorAgrees() throws LoadingException {
        Path file = vectors();
        assumeTrue(Files.exists(file), () -> file + " is not there");
        List<String> wrong = new ArrayList<>();
        int answered = 0;
        for (Vector vector : VectorFile.read(file)) {
            Optional<Outcome> outcome = new ComparisonVectors().check(vector);
            if (outcome.isPresent()) {
                answered++;
                boolean fine = LEFT_OUT.contains(vector.id())
                        ? outcome.get() instanceof Outcome.Skipped
                        : outcome.get() instanceof Outcome.Passed;
                if (!fine) {
                    wrong.add(vector.id() + ": " + outcome.get());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(answered > 80, "answered " + answered);
    }

    private static Path vectors() {
        String root = System.getProperty("recscope.root", ".");
        String beside = Path.of(root, "..", "shared").toString();
        return Path.of(System.getProperty("recscope.shared", beside))
                .resolve("vectors")
                .resolve("experiments.json");
    }

    private static Outcome check(String json) {
        return new ComparisonVectors().check(new Vector(MAPPER.readTree(json))).orElseThrow();
    }

    @Test
    void aWrongNumberFails() {
        String vector =
                "{\"topic\": \"sign_test\", \"input\": {\"wins\": 6, \"losses\": 0}, \"expected\": {\"p\": %s}}";
        assertEquals(Outcome.passed(), check(vector.formatted("0.03125")));
        assertInstanceOf(Outcome.Failed.class, check(vector.formatted("0.0312")));
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNotGuessed() {
        Outcome outcome = check("{\"topic\": \"proportion_ci\", \"fn\": \"proportion_confint mid-p\", \"input\": {}}");
        assertEquals(Outcome.skipped("not understood: the interval mid-p"), outcome);
        assertEquals(
                Optional.empty(), new ComparisonVectors().check(new Vector(MAPPER.readTree("{\"topic\": \"x\"}"))));
    }
}
