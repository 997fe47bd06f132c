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

class InterleavingCommandTest {
    @TempDir
    Path folder;

    private Path log(boolean favoured) throws IOException {
        StringBuilder log = new StringBuilder("list,user,team,clicked\n");
        for (int list = 0; list < 400; list++) {
            boolean top = favoured || list % 2 == 0;
            int click = list % 10 < 7 ? 1 : 0;
            String one = "%d,u%d,%s,%d%n";
            log.append(one.formatted(list, list / 2, top ? "new" : "old", top ? click : 1 - click));
            log.append(one.formatted(list, list / 2, top ? "old" : "new", top ? 1 - click : click));
        }
        return Files.writeString(folder.resolve(favoured + ".csv"), log);
    }

    @Test
    void theRankerWithMoreClicksIsPreferredAndTheFileSaysTheSame() throws IOException {
        CommandRun run = CommandRun.of(
                "interleaving",
                log(false),
                "--impression",
                "list",
                "--team",
                "team",
                "--clicked",
                "clicked",
                "--user",
                "user",
                "--out",
                folder);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Clicks prefer new."), run.out());
        assertTrue(run.out().contains("Preference for old: -20.00 %"), run.out());
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("interleaving.json")));
        assertEquals(280, json.path("first-wins").asInt());
        assertEquals(-0.2, json.path("preference").path("estimate").doubleValue(), 1e-12);
        assertEquals(200, json.path("users").asInt());
    }

    @Test
    void aRankerThatIsAlwaysOnTopBreaksTheComparison() throws IOException {
        CommandRun run = CommandRun.of(
                "interleaving", log(true), "--impression", "list", "--team", "team", "--clicked", "clicked");
        assertTrue(run.out().contains("BROKEN: the item on top"), run.out());
    }

    @Test
    void withoutARankerItIsSaidWhatIsMissing() {
        CommandRun run = CommandRun.of("interleaving", "any.csv", "--impression", "list");
        assertEquals(Program.WRONG_USAGE, run.code());
        assertTrue(run.err().contains("nothing says which ranker a click speaks for"), run.err());
    }
}
