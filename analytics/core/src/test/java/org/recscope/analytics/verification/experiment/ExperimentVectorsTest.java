package org.recscope.analytics.verification.experiment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExperimentVectorsTest {
    @Test
    void everyVectorOfOursThatIsUnderstoodAgrees() throws Exception {
        Path file = Path.of(System.getProperty("recscope.shared", "../../../shared"), "vectors", "experiments.json");
        Assumptions.assumeTrue(Files.exists(file), () -> file + " is not here");
        JsonNode vectors =
                JsonMapper.shared().readTree(Files.readAllBytes(file)).path("vectors");
        ExperimentVectors ours = new ExperimentVectors();
        List<String> failed = new ArrayList<>();
        int passed = 0;
        for (JsonNode node : vectors) {
            Outcome outcome = ours.check(new Vector(node)).orElse(Outcome.skipped("somebody else's"));
            if (outcome instanceof Outcome.Failed(String words)) {
                failed.add(new Vector(node).id() + ": " + words);
            } else if (outcome instanceof Outcome.Passed) {
                passed++;
            }
        }
        assertTrue(failed.isEmpty(), () -> String.join("\n", failed));
        assertTrue(passed > 150, "only " + passed + " vectors were compared");
    }
}
