package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.app.harness.SharedData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On the generated experiments, whose truth is known, and on published ones.
class ExperimentCommandTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void generate() {
        CommandRun made =
                CommandRun.of("generate", "--users", 8000, "--only", "AB", "--format", "csv", "--out", folder);
        assertEquals(0, made.code(), made.err());
    }

    private static JsonNode experiment(String file, Path out, Object... more) throws IOException {
        Object[] words = new Object[more.length + 10];
        Object[] first = {
            "experiment",
            folder.resolve(file),
            "--unit",
            "user_id",
            "--variant",
            "variant",
            "--metric",
            "clicks",
            "--out",
            out
        };
        System.arraycopy(first, 0, words, 0, first.length);
        System.arraycopy(more, 0, words, first.length, more.length);
        CommandRun run = CommandRun.of(words);
        assertEquals(0, run.code(), run.err());
        return JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("experiment.json")));
    }

    private static JsonNode truth() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("truth.json")));
    }

    @Test
    void whereAllUnitsCameOnOneDayNothingIsSaidOfTheirAllocationOverTime() throws IOException {
        StringBuilder log = new StringBuilder("user_id,variant,day,clicks\n");
        for (int user = 0; user < 40; user++) {
            log.append("%d,%s,1,%d%n".formatted(user, user % 2 == 0 ? "a" : "b", user % 5));
        }
        Path file = Files.writeString(folder.resolve("one-day.csv"), log);
        CommandRun run = CommandRun.of(
                "experiment", file, "--unit", "user_id", "--variant", "variant", "--day", "day", "--metric", "clicks");
        assertTrue(run.out().contains("all units were first seen on the same day: nothing to compare"), run::out);
    }

    @Test
    void thePlantedEffectIsRecoveredWithinItsInterval() throws IOException {
        JsonNode json = experiment("ab.csv", folder.resolve("one"), "--covariate", "pre_clicks");
        JsonNode absolute = json.path("results").path(0).path("absolute");
        double planted = truth().path("ab")
                .path("all")
                .path("clicks")
                .path("effect-per-unit")
                .doubleValue();
        assertTrue(
                absolute.path("low").doubleValue() < planted
                        && planted < absolute.path("high").doubleValue(),
                () -> planted + " is not in " + absolute);
        assertTrue(json.path("results").path(0).path("variance-removed").doubleValue() > 0.4, json::toString);
        assertEquals("SHIP", json.path("decisions").path(0).path("action").asString());
    }

    @Test
    void aDecisionToShipNamesTheSegmentItHarmsAndTheGoalThatIsOpen() throws IOException {
        JsonNode decision = experiment(
                        "ab.csv", folder.resolve("ship"), "--metric", "pre_clicks", "--by", "subscription", "device")
                .path("decisions")
                .path(0);
        assertEquals("SHIP", decision.path("action").asString());
        String reasons = decision.path("reasons").toString();
        assertTrue(reasons.contains("but goal pre_clicks is open: a loss is not ruled out"), reasons);
        assertTrue(reasons.contains("but subscription=premium is harmed: clicks -"), reasons);
        assertFalse(reasons.contains("but subscription=free"), reasons);
        assertFalse(reasons.contains("but device="), reasons);
    }

    @Test
    void theSliceThatWasPlantedIsFoundAndNoneWhereThereIsNone() throws IOException {
        String[] among = {"--covariate", "pre_clicks", "--slices", "country", "device", "subscription"};
        JsonNode found = experiment("ab.csv", folder.resolve("slices"), (Object[]) among)
                .path("slices")
                .path(0)
                .path("slices");
        assertEquals("subscription=premium", found.path(0).path("slice").asString(), found::toString);
        assertTrue(found.path(0).path("interval").path("high").doubleValue() < 0, found::toString);
        JsonNode none = experiment("ab_broken.csv", folder.resolve("none"), (Object[]) among)
                .path("slices")
                .path(0);
        assertEquals(0, none.path("slices").size(), none::toString);
        assertTrue(none.path("looked-at").asInt() > 20, none::toString);
    }

    @Test
    void aRampUpWhileTheBaseRateFallsIsSeenInTheMakeupOfTheArms() throws IOException {
        StringBuilder log = new StringBuilder("user_id,variant,day,clicks\n");
        for (int user = 0; user < 4000; user++) {
            boolean late = user % 2 == 0;
            boolean treated = late ? user % 4 == 0 : user % 40 == 1;
            int often = (late ? 4 : 12) + (treated ? 1 : 0);
            log.append("%d,%s,%d,%d%n"
                    .formatted(user, treated ? "treatment" : "control", late ? 2 : 1, user / 40 % 20 < often ? 1 : 0));
        }
        Files.writeString(folder.resolve("ramp.csv"), log);
        String health = experiment("ramp.csv", folder.resolve("ramp"), "--day", "day")
                .path("health")
                .toString();
        assertTrue(health.contains("makeup by first day, clicks\",\"level\":\"LOOK\""), health);
    }

    @Test
    void thePlanFindsTheTargetWithAsManyUnitsAsItSays() throws IOException {
        JsonNode plan = experiment("ab.csv", folder.resolve("plan"), "--day", "day", "--target", "0.05", "--plan")
                .path("plan")
                .path(0);
        double units = plan.path("units").doubleValue();
        double smallest = plan.path("smallest-detectable-lift").doubleValue();
        assertEquals(
                units * Math.pow(smallest / 0.05, 2), plan.path("units-needed").doubleValue(), 1.5);
        JsonNode last = plan.path("course").path(7);
        assertEquals(
                smallest / Math.sqrt(8), last.path("smallest-detectable-lift").doubleValue(), 1e-9);
        assertEquals(14 * 8, last.path("days").doubleValue(), 1e-9);
    }

    @Test
    void aModelAndStrataTakeNoiseOutAndKeepTheEffect() throws IOException {
        JsonNode plain =
                experiment("ab.csv", folder.resolve("plain")).path("results").path(0);
        for (String how : new String[] {"--model trees --feature pre_clicks", "--stratify activity subscription"}) {
            JsonNode less = experiment("ab.csv", folder.resolve("less"), (Object[]) how.split(" "))
                    .path("results")
                    .path(0);
            double error = plain.path("absolute").path("error").doubleValue();
            assertTrue(less.path("absolute").path("error").doubleValue() < 0.9 * error, how);
            assertTrue(less.path("variance-removed").doubleValue() > 0.1, how);
            double apart = less.path("absolute").path("estimate").doubleValue()
                    - plain.path("absolute").path("estimate").doubleValue();
            assertTrue(Math.abs(apart) < 2 * error, how);
        }
    }

    @Test
    void aDifferenceWithinItsBoundIsSaidToBeNone() throws IOException {
        JsonNode result = experiment("ab.csv", folder.resolve("same"), "--metric", "pre_clicks,name=before,same=20%")
                .path("results")
                .path(1);
        assertEquals("SAME", result.path("verdict").asString());
        assertTrue(result.path("equivalence-p").doubleValue() < 0.05, result::toString);
    }

    @Test
    void whatHoldsAtEveryLookIsWiderThanTheFixedIntervalByEveryMethod() throws IOException {
        for (String how : new String[] {"asymptotic", "howard", "msprt", "group"}) {
            JsonNode result = experiment(
                            "ab.csv",
                            folder.resolve("look"),
                            "--sequential",
                            how,
                            "--day",
                            "day",
                            "--looks",
                            "3",
                            "--lift",
                            "delta")
                    .path("results")
                    .path(0);
            JsonNode fixed = result.path("lift");
            JsonNode always = result.path("always-valid");
            assertTrue(always.path("low").doubleValue() < fixed.path("low").doubleValue(), how);
            assertTrue(always.path("p").doubleValue() > fixed.path("p").doubleValue(), how);
        }
    }

    @Test
    void clustersOfOneUnitEachAreUnits() throws IOException {
        JsonNode plain =
                experiment("ab.csv", folder.resolve("c1")).path("results").path(0);
        JsonNode one = experiment("ab.csv", folder.resolve("c2"), "--cluster", "user_id")
                .path("results")
                .path(0);
        assertEquals(
                plain.path("absolute").path("error").doubleValue(),
                one.path("absolute").path("error").doubleValue(),
                1e-12);
        assertEquals(
                plain.path("lift").path("low").doubleValue(),
                one.path("lift").path("low").doubleValue(),
                1e-12);
    }

    @Test
    void segmentsAreSaidToDifferWhereTheEffectWasPlantedAndNowhereElse() throws IOException {
        JsonNode tables = experiment(
                        "ab.csv",
                        folder.resolve("two"),
                        "--covariate",
                        "pre_clicks",
                        "--by",
                        "subscription",
                        "--by",
                        "device")
                .path("segments");
        assertTrue(tables.path(0).path("p").doubleValue() < 1e-6, tables.path(0)::toString);
        assertTrue(tables.path(1).path("p").doubleValue() > 0.01, tables.path(1)::toString);
        JsonNode segments = truth().path("ab").path("segments");
        for (JsonNode row : tables.path(0).path("rows")) {
            double planted = segments.path(row.path("segment").asString())
                    .path("clicks")
                    .path("effect-per-unit")
                    .doubleValue();
            double wide = row.path("absolute").path("error").doubleValue() * 3.5;
            assertEquals(planted, row.path("absolute").path("estimate").doubleValue(), wide, row::toString);
        }
    }

    @Test
    void aBrokenAllocationIsSaidBeforeAnyResult() throws IOException {
        CommandRun run = CommandRun.of(
                "experiment",
                folder.resolve("ab_broken.csv"),
                "--unit",
                "user_id",
                "--variant",
                "variant",
                "--metric",
                "clicks",
                "--by",
                "device",
                "--day",
                "day");
        assertTrue(run.out().startsWith("Health: BROKEN."), run.out());
        assertTrue(run.out().indexOf("device=mobile") < run.out().indexOf("Against control"), run.out());
        assertTrue(run.out().contains("Decision on treatment: unhealthy"), run.out());
    }

    @Test
    void theFileIsTheSameBytesAgain() throws IOException {
        experiment("ab.csv", folder.resolve("three"), "--day", "day");
        experiment("ab.csv", folder.resolve("four"), "--day", "day");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("three/experiment.json")),
                Files.readAllBytes(folder.resolve("four/experiment.json")));
    }

    @Test
    void rowsAndUnitsGiveTheSame() throws IOException {
        Path rows = Files.writeString(
                folder.resolve("rows.csv"), "u,arm,x\n1,a,1\n1,a,2\n2,a,4\n3,b,3\n3,b,3\n4,b,9\n5,a,2\n6,b,5\n");
        Path units =
                Files.writeString(folder.resolve("units.csv"), "u,arm,x\n1,a,3\n2,a,4\n3,b,6\n4,b,9\n5,a,2\n6,b,5\n");
        String one = CommandRun.of("experiment", rows, "--unit", "u", "--variant", "arm", "--metric", "x")
                .out();
        String other = CommandRun.of("experiment", units, "--unit", "u", "--variant", "arm", "--metric", "x")
                .out();
        assertEquals(one.substring(one.indexOf("Against")), other.substring(other.indexOf("Against")));
    }

    @Test
    void unitsInTwoArmsAreLeftOutAndCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("two.csv"), "u,arm,x\n1,a,1\n1,b,2\n2,a,4\n3,b,3\n4,a,5\n5,b,9\n");
        CommandRun run = CommandRun.of("experiment", file, "--unit", "u", "--variant", "arm", "--metric", "x");
        assertTrue(run.out().contains("1 units, 20.00 %, are left out"), run.out());
        assertTrue(run.out().contains("2+2"), run.out());
    }

    @Test
    void whatIsNotUnderstoodIsSaidWithARemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "u,arm,x\n1,a,1\n2,b,2\n");
        CommandRun column = CommandRun.of("experiment", file, "--unit", "u", "--variant", "arm", "--metric", "revenue");
        assertEquals(Program.PROBLEM, column.code());
        assertTrue(column.err().contains("metric column 'revenue'"), column.err());
        assertTrue(column.err().contains("u, arm, x") || column.err().contains("x"), column.err());
        CommandRun metric = CommandRun.of("experiment", file, "--variant", "arm", "--metric", "x,cup=3");
        assertEquals(Program.WRONG_USAGE, metric.code());
        assertTrue(metric.err().contains("'cup=3' in metric 'x,cup=3' is not understood"), metric.err());
        CommandRun control = CommandRun.of("experiment", file, "--variant", "arm", "--metric", "x", "--control", "old");
        assertTrue(control.err().contains("there is no variant 'old'; there are a, b"), control.err());
    }

    @Test
    void publishedExperimentsAreOneTableWithTheirFamily() {
        CommandRun run = CommandRun.of("experiment", SharedData.folder("asos").resolve("digital_experiments.csv"));
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("396 comparisons in the family"), run.out());
        assertTrue(run.out().contains("OFF THE PLAN"), run.out());
        assertTrue(run.out().contains("checkpoints"), run.out());
    }
}
