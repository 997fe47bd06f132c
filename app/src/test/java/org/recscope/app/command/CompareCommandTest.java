package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final Path DATA = Path.of(
                    System.getProperty("recscope.shared", System.getProperty("recscope.root", "..") + "/../shared"))
            .resolve("data/movielens-small");

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void whatIsMissingIsAMatterOfUsage() {
        CommandRun run = CommandRun.of("compare");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("recscope: Missing --truth FILE"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    /// Eight users with one relevant item each. The good run has it first for all; the bad one first for one user,
    /// second for five, nowhere for two.
    private CommandRun compare(Object... more) throws IOException {
        StringBuilder truth = new StringBuilder("user_id,item_id\n");
        StringBuilder good = new StringBuilder("user_id,item_id,rank\n");
        StringBuilder bad = new StringBuilder("user_id,item_id,rank\n");
        StringBuilder users = new StringBuilder("user_id,country\n");
        for (int u = 0; u < 8; u++) {
            int item = 100 + u;
            truth.append(u).append(',').append(item).append('\n');
            good.append(u).append(',').append(item).append(",1\n");
            int rank = u == 0 ? 1 : u < 6 ? 2 : 3;
            bad.append(u).append(',').append(rank == 1 ? item : 7).append(",1\n");
            bad.append(u).append(',').append(rank == 2 ? item : 8).append(",2\n");
            users.append(u).append(u % 2 == 0 ? ",DE\n" : ",FR\n");
        }
        Object[] words = {
            "compare",
            "--truth",
            write("truth.csv", truth.toString()),
            "--run",
            "bad=" + write("bad.csv", bad.toString()),
            "--run",
            "good=" + write("good.csv", good.toString()),
            "--users",
            write("users.csv", users.toString()),
            "--metric",
            "mrr@10"
        };
        Object[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(all);
    }

    private JsonNode json() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readAllBytes(folder.resolve("out").resolve("comparison.json")));
    }

    /// Differences 0, five times ½, twice 1: mean 4.5 / 8; sign test 2 · 2⁻⁷.
    @Test
    void saysByHandWhatDiffers() throws IOException {
        CommandRun run = compare("--out", folder.resolve("out"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("good − bad  better"), run.out());
        JsonNode row = json().path("rows").path(0);
        assertEquals(0.5625, row.path("difference").doubleValue(), 1e-15);
        assertEquals(0.5625 / 0.4375, row.path("relative").doubleValue(), 1e-12);
        assertEquals(7, row.path("wins").intValue());
        assertEquals(1, row.path("ties").intValue());
        assertEquals(0.015625, row.path("p").path("sign").doubleValue(), 1e-15);
        assertEquals(row.path("p"), row.path("correctedP"), "a family of one");
        assertEquals(7.5 / 8, row.path("a12").doubleValue(), 1e-15);
    }

    @Test
    void correctsOverAllUsersAndSegmentsAndSaysSo() throws IOException {
        CommandRun run = compare("--by", "country", "--correction", "bonferroni", "--out", folder.resolve("out"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("corrected by bonferroni over 3 comparisons"), run.out());
        assertTrue(run.out().contains("few users"), run.out());
        JsonNode rows = json().path("rows");
        assertEquals(3, rows.size());
        for (JsonNode row : rows) {
            double raw = row.path("p").path("t").doubleValue();
            double corrected = row.path("correctedP").path("t").doubleValue();
            assertEquals(Math.min(1, 3 * raw), corrected, 1e-15);
            boolean apart = row.path("adjustedInterval").path(0).doubleValue() > 0;
            assertEquals(corrected <= 0.05, apart, row.toString());
        }
        assertEquals("FR", rows.path(2).path("segment").path("country").asString());
    }

    @Test
    void treesLookForSlicesWithoutBeingAskedTwice() throws IOException {
        CommandRun run = compare("--slice-search", "trees", "--out", folder.resolve("out"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Slices: mrr@10 of bad, weakest; by trees"), run.out());
        assertEquals("trees", json().path("request").path("sliceSearch").asString());
        assertEquals(3, json().path("slices").size(), "two runs and their difference");
    }

    @Test
    void explainsWhatIsWrong() throws IOException {
        CommandRun unknown = compare("--baseline", "best");
        assertEquals(Program.WRONG_USAGE, unknown.code());
        assertTrue(unknown.err().contains("There is no run 'best'. There are bad, good"), unknown.err());
        CommandRun correction = compare("--correction", "tukey");
        assertTrue(correction.err().contains("there is no correction 'tukey'"), correction.err());
        CommandRun search = compare("--slice-search", "forests");
        assertEquals(Program.WRONG_USAGE, search.code());
        assertTrue(search.err().contains("there are lattice, trees"), search.err());
        CommandRun name = compare("--alpha", "0.05", "worst");
        assertTrue(name.err().contains("There is no run 'worst'. There are bad, good"), name.err());
        CommandRun near = compare("--baseline", "godo");
        assertTrue(near.err().contains("Did you mean good?"), near.err());
    }

    @Test
    void allPairsOfFourRunsAreEqualOnAnyNumberOfThreads() throws IOException {
        assumeTrue(Files.isDirectory(DATA), () -> DATA + " is not there");
        byte[] one = movielens(1);
        assertArrayEquals(one, movielens(2));
        JsonNode json = JsonMapper.shared().readTree(one);
        assertEquals(6 * (1 + 3), json.path("rows").size());
        assertEquals(6, json.path("segmentsDiffer").size());
        JsonNode close = json.path("rows").path(4);
        assertEquals("puresvd", close.path("candidate").asString());
        assertFalse(close.path("p").path("t").doubleValue() < 0.05, "puresvd and itemknn are close");
        JsonNode nemenyi = json.path("manyRuns").path(0).path("nemenyi");
        assertEquals(6, nemenyi.size());
    }

    private byte[] movielens(int threads) throws IOException {
        Path out = folder.resolve("movielens " + threads);
        CommandRun run = CommandRun.of(
                "compare",
                "--truth",
                DATA.resolve("test.csv"),
                "--relevant-from",
                4,
                "--run",
                "itemknn=" + DATA.resolve("recommendations_itemknn.csv"),
                "popularity=" + DATA.resolve("recommendations_popularity.csv"),
                "puresvd=" + DATA.resolve("recommendations_puresvd.csv"),
                "random=" + DATA.resolve("recommendations_random.csv"),
                "--users",
                DATA.resolve("users.csv"),
                "--metric",
                "ndcg@10",
                "--by",
                "activity",
                "--replicates",
                200,
                "--flips",
                999,
                "--threads",
                threads,
                "--out",
                out);
        assertEquals(0, run.code(), run.err());
        return Files.readAllBytes(out.resolve("comparison.json"));
    }
}
