package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForetellCommandTest {
    @TempDir
    Path folder;

    @Test
    void thePlantedPredictorOfTheGeneratedSeriesIsFound() throws IOException {
        assertEquals(
                0,
                CommandRun.of("generate", "--only", "series", "--format", "csv", "--users", 10, "--out", folder)
                        .code());
        JsonNode truth = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("truth.json")));
        String best = truth.path("series").path("best-predictor").asString();
        CommandRun run = CommandRun.of("foretell", folder.resolve("series.csv"), "--replicates", 500, "--out", folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(best + " foretells best"), run.out());
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("offline-online.json")));
        for (JsonNode its : json.get("predictors")) {
            double planted = truth.path("series")
                    .path("correlations")
                    .path(its.get("metric").asString())
                    .doubleValue();
            assertTrue(
                    its.get("linear-low").doubleValue() <= planted
                            && planted <= its.get("linear-high").doubleValue(),
                    () -> its + " does not hold " + planted);
        }
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "experiment,metric,offline,online\n1,a,1,1\n");
        CommandRun run = CommandRun.of("foretell", file);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("has no offline error column"), run.err());
    }
}
