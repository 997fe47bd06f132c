package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.kernel.catalogue.MetricCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Four models on real ratings, when they are at hand.
class MovieLensTest {
    private static final Path DATA = Path.of(
                    System.getProperty("recscope.shared", System.getProperty("recscope.root", "..") + "/../shared"))
            .resolve("data/movielens-small");

    @TempDir
    Path folder;

    @Test
    void everyMetricOfFourRunsOverallAndByActivityOnAnyNumberOfThreads() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> DATA + " is not there");
        JsonNode json = JsonMapper.shared().readTree(evaluate(1));
        assertArrayEquals(evaluate(1), evaluate(2));
        int families = MetricCatalogue.firstLook().size();
        assertEquals(4 * families * (1 + 3), json.get("results").size());
        assertEquals(671, json.get("users").intValue());
        assertTrue(mean(json, "puresvd", "ndcg@10") > mean(json, "random", "ndcg@10"));
        assertTrue(mean(json, "random", "coverage@10") > mean(json, "popularity", "coverage@10"));
    }

    private byte[] evaluate(int threads) throws IOException {
        Path out = folder.resolve("threads " + threads);
        CommandRun run = CommandRun.of(
                "evaluate",
                "--truth",
                DATA.resolve("test.csv"),
                "--relevant-from",
                4,
                "--run",
                "random=" + DATA.resolve("recommendations_random.csv"),
                "--run",
                "popularity=" + DATA.resolve("recommendations_popularity.csv"),
                "--run",
                "itemknn=" + DATA.resolve("recommendations_itemknn.csv"),
                "--run",
                "puresvd=" + DATA.resolve("recommendations_puresvd.csv"),
                "--history",
                DATA.resolve("train.csv"),
                "--items",
                DATA.resolve("items.csv"),
                "--users",
                DATA.resolve("users.csv"),
                "--by",
                "activity",
                "--threads",
                threads,
                "--out",
                out);
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(out.resolve("evaluation.json"));
    }

    private static double mean(JsonNode json, String run, String metric) {
        for (JsonNode result : json.get("results")) {
            if (result.get("segment").isNull()
                    && result.get("run").stringValue().equals(run)
                    && result.get("metric").stringValue().equals(metric)) {
                return result.get("mean").doubleValue();
            }
        }
        throw new AssertionError("no " + metric + " of " + run);
    }
}
