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

class OffPolicyCommandTest {
    @TempDir
    Path folder;

    private Path log;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text = new StringBuilder("user_id,item_id,position,propensity,click,device,target\n");
        for (int row = 0; row < 600; row++) {
            int action = row * 7 % 10 < 6 ? 1 : 2;
            text.append("u%d,%d,%d,%s,%d,%s,%s%n"
                    .formatted(
                            row / 3,
                            action,
                            1 + row % 2,
                            action == 1 ? 0.6 : 0.4,
                            row % 5 == 0 ? 1 : 0,
                            row % 3 == 0 ? "phone" : "desk",
                            action == 1 ? 0.5 : 0.5));
        }
        log = Files.writeString(folder.resolve("log.csv"), text);
    }

    @Test
    void uniformColumnTableAndRunAreJudged() throws IOException {
        Path table = Files.writeString(folder.resolve("policy.csv"), "action,probability\n1,0.5\n2,0.5\n");
        StringBuilder lists = new StringBuilder("user_id,item_id,rank\n");
        for (int user = 0; user < 200; user++) {
            lists.append("u%d,2,1%nu%d,1,2%n".formatted(user, user));
        }
        Path run = Files.writeString(folder.resolve("run.csv"), lists);
        CommandRun result = CommandRun.of(
                "offpolicy",
                log,
                "--policy",
                "uniform",
                "column:target",
                "table:" + table,
                "run:" + run,
                "--by",
                "device",
                "--out",
                folder);
        assertEquals(0, result.code(), result.err());
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("offpolicy.json")));
        double uniform = value(json, "uniform", "IPS");
        assertEquals(uniform, value(json, "column:target", "IPS"), 1e-12);
        assertEquals(uniform, value(json, "table:policy.csv", "IPS"), 1e-12);
        assertEquals(value(json, "uniform", "DR"), value(json, "table:policy.csv", "DR"), 1e-12);
        assertTrue(result.out().contains("Policy run:run.csv"), result.out());
        assertTrue(result.out().contains("By device"), result.out());
        assertTrue(result.out().contains("only the probability of what was done is known"), result.out());
    }

    private static double value(JsonNode json, String policy, String estimator) {
        for (JsonNode each : json.get("estimates")) {
            if (each.get("policy").asString().equals(policy)
                    && each.get("estimator").asString().equals(estimator)
                    && each.get("segment").isNull()) {
                return each.get("value").doubleValue();
            }
        }
        throw new AssertionError(policy + " has no " + estimator);
    }

    @Test
    void theFileIsTheSameBytesAgain() throws IOException {
        byte[] first = written("first");
        assertArrayEquals(first, written("second"));
    }

    private byte[] written(String name) throws IOException {
        Path out = folder.resolve(name);
        assertEquals(
                0,
                CommandRun.of("offpolicy", log, "--policy", "uniform", "--context", "device", "--out", out)
                        .code());
        return Files.readAllBytes(out.resolve("offpolicy.json"));
    }

    @Test
    void whatIsWrongIsSaidWithARemedy() throws IOException {
        CommandRun policy = CommandRun.of("offpolicy", log, "--policy", "best");
        assertEquals(2, policy.code());
        assertTrue(
                policy.err().contains("must be uniform, column:NAME, table:FILE or run:FILE, was best"), policy.err());
        Path zero = Files.writeString(folder.resolve("zero.csv"), "action,propensity,reward\n1,0,1\n1,0,0\n");
        CommandRun propensity = CommandRun.of("offpolicy", zero, "--policy", "uniform");
        assertEquals(1, propensity.code());
        assertTrue(propensity.err().contains("is no probability above 0, although this was done"), propensity.err());
        Path table = Files.writeString(folder.resolve("half.csv"), "action,probability\n1,0.5\n");
        CommandRun half = CommandRun.of("offpolicy", log, "--policy", "table:" + table);
        assertTrue(half.err().contains("adds up to 0.5"), half.err());
    }

    @Test
    void theRealLogOfABanditIsRedForTheUniformPolicy() {
        Path data = SharedData.folder("openbandit");
        CommandRun women = CommandRun.of("offpolicy", data.resolve("bts/women.csv"), "--policy", "uniform");
        assertTrue(women.out().contains("Policy uniform: RED"), women.out());
        assertTrue(women.out().contains("The effective sample is 2.1 of 10,000 rows"), women.out());
        assertTrue(women.out().contains("One row has weight 21,739"), women.out());
        CommandRun men = CommandRun.of("offpolicy", data.resolve("bts/men.csv"), "--policy", "uniform");
        assertTrue(men.out().contains("656"), men.out());
        assertTrue(men.out().contains("Policy uniform: AMBER"), men.out());
    }

    @Test
    void wholeListsAreJudgedByWhatUsersLookAtAndAListWithAPlaceTwiceIsRefused() throws IOException {
        StringBuilder text = new StringBuilder("impression,position,action,propensity,reward\n");
        for (int row = 0; row < 600; row++) {
            text.append("i%d,%d,%d,0.5,%d%n".formatted(row / 3, row % 3, (row * 7 / 3) % 2, row % 4 == 0 ? 1 : 0));
        }
        Path log = Files.writeString(folder.resolve("lists.csv"), text);
        Path out = folder.resolve("lists");
        CommandRun run = CommandRun.of("offpolicy", log, "--policy", "uniform", "--slate", "impression", "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("over 200 lists"), run.out());
        JsonNode slates =
                JsonMapper.shared().readTree(out.resolve("offpolicy.json")).get("slates");
        assertEquals(8, slates.size());
        for (JsonNode each : slates) {
            boolean model = each.get("estimator").stringValue().equals("cascade DR");
            double apart = model ? each.get("error").doubleValue() : 1e-9;
            assertEquals(0.75, each.get("value").doubleValue(), apart, "all weights are one");
        }
        Files.writeString(log, text.toString().replace("i1,1,", "i1,0,"));
        CommandRun twice = CommandRun.of("offpolicy", log, "--policy", "uniform", "--slate", "impression");
        assertEquals(1, twice.code());
        assertTrue(twice.err().contains("has a list with two rows at one position"), twice.err());
    }
}
