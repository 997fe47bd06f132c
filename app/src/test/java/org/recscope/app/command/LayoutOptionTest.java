package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.loading.dialect.Layout;

/// Layouts that are named, from the command line to the study and back.
class LayoutOptionTest {
    @TempDir
    Path folder;

    private Path truth;
    private Path run;

    @BeforeEach
    void write() throws IOException {
        truth = Files.writeString(
                folder.resolve("u.test"), "1\t10\t5\t881250949\n1\t11\t1\t881250950\n2\t10\t4\t881250951\n");
        run = Files.writeString(folder.resolve("run.csv"), "user,item,rank\n1,10,1\n1,11,2\n2,11,1\n2,10,2\n");
    }

    @Test
    void aNamedLayoutIsUsedAndKeptInTheStudy() throws IOException {
        Path study = folder.resolve("mine.recscope");
        CommandRun asked = CommandRun.of(
                "evaluate",
                "--truth",
                truth,
                "--relevant-from",
                4,
                "--run",
                "mine=" + run,
                "--layout",
                "truth=movielens",
                "--layout",
                "mine=plain",
                "--metric",
                "mrr@2",
                "--save",
                study);
        assertEquals(0, asked.code(), asked.err());
        assertTrue(asked.out().contains("0.7500"), asked.out());
        String saved = Files.readString(study);
        assertTrue(saved.contains("\"layout\" : \"movielens\"") || saved.contains("\"layout\": \"movielens\""), saved);
        CommandRun again = CommandRun.of("evaluate", study, "--layout", "truth=recbole");
        assertEquals(Program.PROBLEM, again.code());
        assertTrue(again.err().contains("u.test is not laid out as recbole"), again.err());
        assertEquals(0, CommandRun.of("evaluate", study).code());
    }

    @Test
    void saysWhatIsWrong() {
        CommandRun word = CommandRun.of("evaluate", "--truth", truth, "--run", run, "--layout", "truth=movie-lens");
        assertEquals(Program.WRONG_USAGE, word.code());
        assertTrue(
                word.err().contains("'movie-lens' is not a layout. Did you mean movielens? The layouts are plain"),
                word.err());
        CommandRun file = CommandRun.of("evaluate", "--truth", truth, "--run", run, "--layout", "other=trec");
        assertTrue(file.err().contains("names none of the files. Begin with one of truth, run"), file.err());
        CommandRun form = CommandRun.of("evaluate", "--truth", truth, "--run", run, "--layout", "trec");
        assertTrue(form.err().contains("--layout is written FILE=LAYOUT, not 'trec'"), form.err());
    }

    @Test
    void inspectListsLayoutsAndReadsByThem() {
        CommandRun list = CommandRun.of("inspect", "--layouts");
        assertEquals(0, list.code(), list.err());
        assertEquals(Layout.values().length, list.out().lines().count());
        CommandRun seen = CommandRun.of("inspect", "--layout", "movielens", truth);
        assertTrue(seen.out().contains("MovieLens ratings (TSV)"), seen.out());
        assertEquals(Program.WRONG_USAGE, CommandRun.of("inspect").code());
    }
}
