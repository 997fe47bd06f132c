package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.kernel.catalogue.Profiles;

class ProfilesCommandTest {
    @TempDir
    Path folder;

    private Path truth;
    private Path run;

    @BeforeEach
    void write() throws IOException {
        truth = Files.writeString(folder.resolve("truth.csv"), "user,item\nu,a\nv,a\n");
        run = Files.writeString(folder.resolve("run.csv"), "user,item,rank,score\nu,a,1,3\nu,x,2,2\nu,y,3,1\n");
    }

    /// The user without a list counts as 0, or is left out; AP and precision divide by what each program divides by.
    @Test
    void aRowAProgramWithItsUsers() {
        CommandRun asked = CommandRun.of(
                "profiles",
                "--truth",
                truth,
                "--run",
                "mine=" + run,
                "--metric",
                "precision@3",
                "ndcg@3",
                "--profile",
                "trec_eval",
                "lenskit",
                "rectools");
        assertEquals(0, asked.code(), asked.err());
        assertEquals("""
                mine: mean over users, by profile; n users it rests on
                  profile    precision@3  ndcg@3  n
                  ---------  -----------  ------  -
                  trec_eval       0.1667  0.5000  2
                  lenskit         0.3333  1.0000  1
                  rectools        0.1667  0.2346  2
                """, asked.out().replace("\r\n", "\n"));
    }

    @Test
    void allProfilesAndTheUsualMetricsAsMarkdownForEveryRun() {
        CommandRun asked =
                CommandRun.of("profiles", "--truth", truth, "--run", "one=" + run, "two=" + run, "--markdown");
        assertEquals(0, asked.code(), asked.err());
        assertEquals(
                2L * (2 + Profiles.all().size()),
                asked.out().lines().filter(line -> line.startsWith("|")).count());
        assertTrue(asked.out().contains("| profile | ndcg@5 | ndcg@10 | ndcg@20 | precision@5 |"), asked.out());
        assertTrue(asked.out().contains("| recommenders | 0.5000 "), "NDCG counts users without a list");
    }

    @Test
    void aMetricThatCannotBeHadIsAWrongCommand() {
        CommandRun asked = CommandRun.of("profiles", "--truth", truth, "--run", run, "--metric", "ild@3");
        assertEquals(Program.WRONG_USAGE, asked.code());
        assertTrue(asked.err().contains("ild@3 needs item categories"), asked.err());
    }
}
