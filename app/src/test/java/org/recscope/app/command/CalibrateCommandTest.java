package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.app.harness.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalibrateCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder("user_id,score,label,position,model\n");
        for (int row = 0; row < 400; row++) {
            double score = (row % 20 + 0.5) / 20;
            int label = row * 7 % 20 < row % 20 ? 1 : 0;
            text.append("u%d,%s,%d,%d,%s%n".formatted(row / 4, score, label, 1 + row % 3, row % 2 == 0 ? "a" : "b"));
        }
        file = Files.writeString(folder.resolve("predictions.csv"), text);
    }

    @Test
    void runsOfOneFileAndPositionsAreToldApart() {
        CommandRun run = CommandRun.of("calibrate", file);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Reliability of a:"), run.out());
        assertTrue(run.out().contains("Reliability of b:"), run.out());
        assertTrue(run.out().contains("By position"), run.out());
        assertTrue(run.out().contains("temperature"), run.out());
    }

    @Test
    void theFilesAreTheSameBytesAgainAndHoldEveryFigure() throws IOException {
        byte[] first = json(folder.resolve("first"));
        assertArrayEquals(first, json(folder.resolve("second")));
        JsonNode json = JsonMapper.shared().readTree(first);
        assertEquals(2 * (1 + 6) * (1 + 3), json.get("results").size(), "runs, maps, all and three positions");
        assertTrue(Files.readString(folder.resolve("first/recalibration.csv")).contains("isotonic"));
    }

    private byte[] json(Path out) throws IOException {
        CommandRun run = CommandRun.of("calibrate", file, "--out", out);
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(out.resolve("calibration.json"));
    }

    @Test
    void scoresThatAreNoProbabilitiesAreRefusedWithTheRowAndARemedy() throws IOException {
        Path scores = Files.writeString(folder.resolve("scores.csv"), "score,label\n3.5,1\n2.5,0\n");
        CommandRun run = CommandRun.of("calibrate", scores);
        assertEquals(1, run.code());
        assertTrue(run.err().contains("row 1, column score: \"3.5\" is no probability"), run.err());
        Path grades = Files.writeString(folder.resolve("grades.csv"), "score,label\n0.5,4\n0.2,1\n");
        assertTrue(CommandRun.of("calibrate", grades).out().contains("--positive-from 4"));
        assertEquals(0, CommandRun.of("calibrate", grades, "--positive-from", 4).code());
    }

    @Test
    void aMissingColumnIsNamedWithThoseThereAre() {
        CommandRun run = CommandRun.of("calibrate", file, "--by", "taste");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("has no column taste to cut by"), run.err());
        assertTrue(run.err().contains("user_id, score"), run.err());
        assertEquals(2, CommandRun.of("calibrate", file, "--bins", 0).code());
    }

    /// The Brier score, log loss and area are those of NumPy 2.4.6 and SciPy on the same file.
    @Test
    void realPredictionsOfTwoModelsOverallAndByActivity() throws IOException {
        Path data = SharedData.folder("movielens-small");
        CommandRun run = CommandRun.of(
                "calibrate",
                data.resolve("predictions_logit.csv"),
                data.resolve("predictions_overconfident.csv"),
                "--users",
                data.resolve("users.csv"),
                "--by",
                "activity",
                "--replicates",
                50,
                "--out",
                folder.resolve("real"));
        assertEquals(0, run.code(), run.err());
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("real/calibration.json")));
        JsonNode logit = json.get("results").get(0);
        assertEquals(0.19795416263366464, logit.get("brier").doubleValue(), 1e-12);
        assertEquals(0.5812781407394777, logit.get("log-loss").doubleValue(), 1e-12);
        assertEquals(0.7705167968639203, logit.get("auc").doubleValue(), 1e-12);
        assertEquals(-9.891427584046296, logit.get("spiegelhalter-z").doubleValue(), 1e-9);
        assertEquals(2 * (1 + 6) * (1 + 3), json.get("results").size());
    }
}
