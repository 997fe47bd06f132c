package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    @TempDir
    Path folder;

    private Path truth;
    private Path good;
    private Path bad;
    private Path users;

    /// Of three users the good run puts the one relevant item first for two and nowhere for the third.
    @BeforeEach
    void write() throws IOException {
        truth = write("truth.csv", "user_id,item_id,rating\n1,10,5\n2,20,4\n3,30,5\n3,31,1\n");
        good = write("good.csv", "user_id,item_id,rank\n1,10,1\n1,11,2\n2,20,1\n2,21,2\n3,40,1\n3,41,2\n");
        bad = write("bad.csv", "user_id,item_id,rank\n1,11,1\n1,10,2\n2,21,1\n2,22,2\n3,40,1\n3,41,2\n");
        users = write("users.csv", "user_id,country\n1,DE\n2,FR\n3,FR\n");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun evaluate(Object... more) {
        Object[] words = {
            "evaluate", "--truth", truth, "--relevant-from", "4", "--run", "good=" + good, "--run", "bad=" + bad
        };
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(all);
    }

    @Test
    void printsEveryRunAndMarksTheBest() {
        CommandRun run = evaluate("--metric", "mrr@10", "hit-rate@1");
        assertEquals(0, run.code(), run.err());
        String line = line(run.out(), "mrr@10");
        assertTrue(line.contains("0.6667 ±") && line.contains("* "), line);
        assertTrue(line.contains("0.1667 ±"), line);
        assertTrue(line.matches(".* 3 +0"), line);
        assertTrue(line(run.out(), "hit-rate@1").contains("0.0000"), run.out());
    }

    @Test
    void cutsBySegments() {
        CommandRun run = evaluate("--users", users, "--by", "country", "--metric", "hit-rate@1");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("By country"), run.out());
        assertTrue(line(run.out(), "DE").contains("1.0000"), run.out());
        assertTrue(line(run.out(), "FR").contains("0.5000"), run.out());
    }

    @Test
    void withoutMetricsComputesWhatTheFilesAllow() {
        CommandRun run = evaluate();
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("ndcg@10") && run.out().contains("gini@10"), run.out());
        assertTrue(run.out().contains("steck@10 needs the history"), run.out());
    }

    @Test
    void aMetricAskedForThatCannotBeHadIsAProblem() {
        CommandRun run = evaluate("--metric", "ndcg@10", "ild@10");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("ild@10 needs item categories"), run.err());
        assertTrue(run.out().contains("ndcg@10"), run.out());
    }

    @Test
    void writesResultsWithEveryRunMetricAndSegment() throws IOException {
        Path out = folder.resolve("out");
        CommandRun run = evaluate("--users", users, "--by", "country", "--metric", "mrr@10", "gini@10", "--out", out);
        assertEquals(0, run.code(), run.err());
        JsonNode json = JsonMapper.shared().readTree(out.resolve("evaluation.json"));
        assertEquals("recscope-evaluation", json.get("format").stringValue());
        assertEquals(2 * 2 * 3, json.get("results").size());
        JsonNode first = json.get("results").get(0);
        assertEquals("good", first.get("run").stringValue());
        assertEquals("mrr@10", first.get("metric").stringValue());
        assertTrue(first.get("segment").isNull());
        assertEquals(2.0 / 3, first.get("mean").doubleValue(), 1e-15);
        assertEquals(3, first.get("defined").intValue());
        assertEquals(64, json.get("files").get(0).get("sha256").stringValue().length());
        for (String file : List.of("per-user.parquet", "segments.csv", "report.png")) {
            assertTrue(Files.size(out.resolve(file)) > 0, file);
        }
    }

    @Test
    void undefinedIsNull() throws IOException {
        Path out = folder.resolve("out");
        evaluate("--users", users, "--by", "country", "--metric", "mrr@10", "--out", out);
        JsonNode json = JsonMapper.shared().readTree(out.resolve("evaluation.json"));
        JsonNode germany = json.get("results").get(2);
        assertEquals("DE", germany.get("segment").get("country").stringValue());
        assertEquals(1, germany.get("mean").doubleValue());
        assertTrue(germany.get("low").isNull() && germany.get("high").isNull(), germany::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation.json", "per-user.parquet", "segments.csv", "report.png"})
    void theSameBytesOnOneAndTwoThreads(String file) throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("deeper/two");
        evaluate("--users", users, "--by", "country", "--threads", "1", "--out", one);
        evaluate("--users", users, "--by", "country", "--threads", "2", "--out", two);
        assertArrayEquals(Files.readAllBytes(one.resolve(file)), Files.readAllBytes(two.resolve(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluation.json", "per-user.parquet", "segments.csv", "report.png"})
    void theSameBytesWithRowsInMemoryAndOnDisk(String file) throws IOException {
        Path memory = folder.resolve("memory");
        Path disk = folder.resolve("disk");
        CommandRun first = evaluate("--users", users, "--by", "country", "--rows-in", "memory", "--out", memory);
        CommandRun second =
                evaluate("--users", users, "--by", "country", "--rows-in", "disk", "--temp", folder, "--out", disk);
        assertFalse(first.out().contains("rows on disk"), first.out());
        assertTrue(second.out().contains("rows on disk"), second.out());
        assertArrayEquals(Files.readAllBytes(memory.resolve(file)), Files.readAllBytes(disk.resolve(file)));
    }

    @Test
    void rowsCanBeInThreePlaces() {
        CommandRun run = evaluate("--rows-in", "attic");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--rows-in must be auto, memory or disk, was 'attic'"), run.err());
    }

    @Test
    void aSavedStudyGivesTheSameNumbersEvenAfterMoving() throws IOException {
        Path out = folder.resolve("first");
        CommandRun saved = evaluate("--metric", "ndcg@2", "--out", out, "--save", folder.resolve("s.recscope"));
        assertEquals(0, saved.code(), saved.err());
        Path moved = folder.resolveSibling(folder.getFileName() + " moved");
        Files.move(folder, moved);
        try {
            Path again = moved.resolve("again");
            CommandRun run = CommandRun.of("evaluate", moved.resolve("s.recscope"), "--out", again);
            assertEquals(0, run.code(), run.err());
            assertArrayEquals(
                    Files.readAllBytes(moved.resolve("first/evaluation.json")),
                    Files.readAllBytes(again.resolve("evaluation.json")));
        } finally {
            Files.move(moved, folder);
        }
    }

    @Test
    void aChangedFileIsRemarkedUpon() throws IOException {
        Path study = folder.resolve("s.recscope");
        evaluate("--save", study);
        Files.writeString(truth, Files.readString(truth) + "1,11,5\n");
        CommandRun run = CommandRun.of("evaluate", study);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("truth.csv has changed since the study was saved"), run.out());
    }

    @Test
    void rolesCanBeOverruled() throws IOException {
        Path odd = write("odd.csv", "a,b,pos\n1,10,2\n1,11,1\n2,20,2\n2,21,1\n3,40,1\n");
        CommandRun run = CommandRun.of(
                "evaluate",
                "--truth",
                truth,
                "--relevant-from",
                "4",
                "--run",
                "odd=" + odd,
                "--metric",
                "mrr@10",
                "--role",
                "odd:a=user",
                "--role",
                "odd:b=item",
                "--role",
                "odd:pos=rank");
        assertEquals(0, run.code(), run.err());
        assertTrue(line(run.out(), "mrr@10").contains("0.3333"), run.out());
    }

    @Test
    void problemsInTheInputNameTheFile() {
        CommandRun run = evaluate("--history", folder.resolve("none.csv"));
        assertEquals(1, run.code());
        assertTrue(run.err().contains("none.csv"), run.err());
        assertTrue(run.err().contains("does not exist"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void anUnknownAttributeNamesTheKnownOnes() {
        CommandRun run = evaluate("--users", users, "--by", "contry");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("contry") && run.err().contains("country"), run.err());
    }

    @Test
    void wrongUsageSaysWhatIsMissing() {
        assertUsage("Missing --truth", "evaluate");
        assertUsage("Missing --run", "evaluate", "--truth", truth);
        assertUsage("Did you mean ndcg@10?", "evaluate", "--truth", truth, "--run", good, "--metric", "ndgc@10");
        assertUsage("not both", "evaluate", folder.resolve("s.recscope"), "--truth", truth, "--run", good);
        assertUsage("--threads must be at least 1", "evaluate", "--truth", truth, "--run", good, "--threads", "0");
        assertUsage("--truht", "evaluate", "--truht", truth);
        assertUsage("Missing a command");
        assertUsage("evalute", "evalute");
    }

    private static void assertUsage(String expected, Object... words) {
        CommandRun run = CommandRun.of(words);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals("", run.out());
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.contains(start + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with " + start + " in\n" + text));
    }
}
