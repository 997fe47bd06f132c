package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.recscope.analytics.extension.MetricFolder;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.app.harness.MetricJars;
import org.recscope.app.harness.SmallStudy;
import org.recscope.kernel.catalogue.MetricCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Metrics that a user brings along as jars: the guide's example, and whatever can be wrong with one.
class OwnMetricsTest {
    /// A metric whose score method is to be filled in.
    private static final String METRIC = """
            import java.util.*;
            import java.util.function.Supplier;
            import org.recscope.kernel.metric.*;

            public class %s implements PerUserMetric {
                public Description description() {
                    return new Description("%s", "A", "B?", Direction.HIGHER, 0, 1, "c", "", "d");
                }
                public Set<Need> needs() {
                    return Set.of(Need.TRUTH);
                }
                public Supplier<Scorer> scorers(int[] cutoffs, Inputs inputs, Parameters parameters) {
                    %s
                }
            }
            """;

    private static final String HALF = "return () -> (user, values) -> Arrays.fill(values, 0, cutoffs.length, 0.5);";

    @TempDir
    Path folder;

    private Path jars;

    @BeforeEach
    void makeFolder() throws IOException {
        jars = Files.createDirectories(folder.resolve("metrics"));
    }

    @AfterEach
    void forget() {
        MetricCatalogue.bring(List.of());
    }

    private static String metric(String type, String family, String scorers) {
        return METRIC.formatted(type, family, scorers);
    }

    private CommandRun evaluate(Object... more) throws IOException {
        List<Path> files = SmallStudy.write(folder);
        Object[] words = {
            "evaluate",
            "--metrics-folder",
            jars,
            "--truth",
            files.get(0),
            "--relevant-from",
            4,
            "--run",
            "good=" + files.get(1),
            "bad=" + files.get(2),
            "--users",
            files.get(5)
        };
        Object[] all = Stream.concat(Arrays.stream(words), Arrays.stream(more)).toArray();
        return CommandRun.of(all);
    }

    private List<String> problems() {
        return MetricFolder.read(jars).problems().stream().map(Problem::message).toList();
    }

    @Test
    void theExampleOfTheGuideIsListedComputedExportedAndKeptInStudies() throws IOException {
        MetricJars.example(jars.resolve("hit-depth-1.0.0.jar"));
        CommandRun list = CommandRun.of("metrics", "--metrics-folder", jars);
        assertTrue(list.out().contains("Your own:\nhit-depth            How far does a user scroll"), list.out());
        CommandRun one = CommandRun.of("metrics", "hit-depth", "--metrics-folder", jars);
        assertTrue(one.out().contains("your own, from hit-depth-1.0.0.jar, sha256 "), one.out());
        assertTrue(one.out().contains("missed=beyond: "), one.out());

        Path study = folder.resolve("mine.recscope");
        CommandRun run = evaluate(
                "--metric",
                "hit-depth@5(missed=undefined)",
                "hit-depth@5,10",
                "mrr@10",
                "--by",
                "activity",
                "--out",
                folder.resolve("out"),
                "--save",
                study);
        assertEquals(0, run.code(), run.err());
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("out/evaluation.json")));
        assertEquals("hit-depth@5(missed=undefined)", json.at("/metrics/0/name").asString());
        assertEquals("hit-depth-1.0.0.jar", json.at("/metrics/0/jar/file").asString());
        assertTrue(json.at("/metrics/3/jar").isMissingNode(), "mrr is shipped");
        assertEquals(4 * 2 * (1 + 2), json.get("results").size());

        CommandRun again = CommandRun.of("evaluate", study, "--metrics-folder", jars);
        assertEquals(0, again.code(), again.err());
        assertTrue(again.out().contains("hit-depth@10 "), again.out());
        CommandRun without = CommandRun.of("evaluate", study);
        assertEquals(Program.PROBLEM, without.code());
        assertTrue(
                without.err().contains("hit-depth@10 is neither a shipped metric nor one of the folder of metrics"),
                without.err());
        assertTrue(without.out().contains("mrr@10"), "the others are computed");
    }

    @Test
    void theExamplesOwnTestPasses() throws Exception {
        Path classes = MetricJars.compile(
                MetricJars.sources(MetricJars.EXAMPLE.resolve("src")),
                List.of(Test.class, API.class, AssertionFailedError.class));
        int tests = 0;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("org.example.metrics.HitDepthTest");
            Constructor<?> made = type.getDeclaredConstructor();
            made.setAccessible(true);
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    method.setAccessible(true);
                    method.invoke(made.newInstance());
                    tests++;
                }
            }
        }
        assertEquals(3, tests);
    }

    @Test
    void aMetricThatThrowsIsReportedForItsUserAndTakesNobodyWithIt() throws IOException {
        MetricJars.of(
                jars.resolve("shaky.jar"),
                MetricJars.contract(),
                metric("Shaky", "shaky", """
                        return () -> new Scorer() {
                            private int seen;
                            public void score(UserCursor user, double[] values) {
                                seen++;
                                if (user.user() == 3) {
                                    throw new ArithmeticException("no third user");
                                }
                                Arrays.fill(values, 0, cutoffs.length, user.user() == 5 ? 1 / 0.0 : 0.25);
                            }
                        };"""),
                metric("Unprepared", "unprepared", "throw new IllegalStateException(\"not today\");"),
                metric("Steady", "steady", HALF));
        CommandRun run = evaluate("--metric", "shaky@5,10", "unprepared@5", "steady@5", "ndcg@10", "--out", folder);
        assertEquals(0, run.code(), run.err());
        String out = run.out();
        assertTrue(
                out.contains("shaky.jar has a metric 'shaky' that failed in run good for 2 users: "
                        + "user u3: java.lang.ArithmeticException: no third user; user u5: it gave Infinity. "),
                out);
        assertTrue(out.contains("has a metric 'unprepared' that failed as a whole: "), out);
        assertTrue(out.contains("IllegalStateException: not today"), out);
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("evaluation.json")));
        JsonNode results = json.get("results");
        JsonNode shaky = results.get(0);
        assertEquals(0.25, shaky.get("mean").asDouble());
        assertEquals(2, shaky.get("undefined").asInt());
        assertTrue(results.get(2).get("mean").isNull(), "unprepared is undefined for all");
        assertEquals(0.5, results.get(3).get("mean").asDouble());
        assertTrue(results.get(4).get("mean").asDouble() > 0);
        assertEquals(3, json.get("warnings").size());
        String plain = CommandRun.of("metrics").out();
        assertFalse(plain.contains("shaky"), "another command starts without them");
    }

    @Test
    void whatIsReportedDoesNotDependOnTheNumberOfThreads() throws IOException {
        MetricJars.of(jars.resolve("odd.jar"), MetricJars.contract(), metric("Odd", "odd", """
                        return () -> (user, values) -> {
                            if (user.user() % 2 == 1) {
                                throw new IllegalStateException("odd " + user.user());
                            }
                            Arrays.fill(values, 0, cutoffs.length, 1);
                        };"""));
        String one = evaluate("--metric", "odd@5", "--threads", 1).out();
        assertTrue(one.contains("for 20 users, the first: user u1: "), one);
        assertEquals(one, evaluate("--metric", "odd@5", "--threads", 4).out());
    }

    @Test
    void aShippedMetricThatAsksAThrowingOneIsUndefined() throws IOException {
        MetricJars.of(
                jars.resolve("never.jar"),
                MetricJars.contract(),
                metric("Never", "never", "return () -> (user, values) -> { throw new IllegalStateException(); };"));
        CommandRun run = evaluate("--metric", "user-gap@5(metric=never,by=activity)", "ndcg@5");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("user u0: java.lang.IllegalStateException"), run.out());
    }

    @Test
    void aFileThatIsNoJarAndAJarWithoutMetricsAreProblems() throws IOException {
        Files.writeString(jars.resolve("broken.jar"), "not a jar");
        Files.writeString(jars.resolve("notes.txt"), "no jar at all");
        CommandRun run = evaluate("--metric", "ndcg@10");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("recscope: broken.jar cannot be read as a jar of metrics: "), run.err());
        assertFalse(run.err().contains("notes.txt"), run.err());
    }

    @Test
    void aJarForAnotherContractIsRefused() throws IOException {
        MetricJars.of(jars.resolve("old.jar"), MetricJars.contract("7"), metric("Half", "half", HALF));
        assertEquals(
                List.of(
                        "old.jar was made for contract 7 of metrics, not for 1. Build it against the recscope-kernel of "
                                + "this program, whose contract is 1."),
                problems());
    }

    @Test
    void namesThatCollideAreLeftOut() throws IOException {
        MetricJars.of(
                jars.resolve("a.jar"),
                MetricJars.contract(),
                metric("Mine", "ndcg", HALF),
                metric("First", "half", HALF));
        MetricJars.of(jars.resolve("b.jar"), MetricJars.contract(), metric("Second", "half", HALF));
        assertEquals(
                List.of(
                        "a.jar has a metric 'ndcg', and so has Recscope itself. The one of the jar is left out; give "
                                + "it another name in its description.",
                        "b.jar has a metric 'half', and so has a.jar. The one of the jar is left out; give it another "
                                + "name in its description."),
                problems());
        assertEquals(1, MetricFolder.read(jars).metrics().size());
    }

    @Test
    void aClassThatDoesNotFitIsToldAndTheOthersAreUsed() throws IOException {
        MetricJars.of(
                jars.resolve("mixed.jar"),
                MetricJars.contract(),
                "public class NoMetric {}",
                metric("BadName", "Bad Name", HALF),
                "public class Thrower extends Good { public Thrower() { throw new RuntimeException(\"no\"); } }",
                metric("Good", "good", HALF),
                "abstract class Hidden extends Good { }");
        List<String> problems = problems();
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(
                problems.get(0).contains("cannot be made: NoMetric not a subtype. Mend the list"), problems::toString);
        assertTrue(problems.get(1).contains("BadName: a metric is called like ndcg"), problems::toString);
        assertTrue(problems.get(2).contains("RuntimeException: no"), problems::toString);
        assertEquals(
                List.of("good"),
                MetricFolder.read(jars).metrics().stream()
                        .map(own -> own.metric().family())
                        .toList());
    }

    @Test
    void anOptionThatNamesNoFolderIsAWrongCommand() {
        CommandRun run = CommandRun.of("metrics", "--metrics-folder", folder.resolve("nowhere"));
        assertEquals(Program.WRONG_USAGE, run.code());
        assertTrue(run.err().contains("nowhere is not a folder"), run.err());
    }

    @Test
    void thePlaceIsThePropertyElseTheVariableElseBesideTheSettings() {
        Properties properties = new Properties();
        Path settings = folder.resolve("settings");
        Map<String, String> variable =
                Map.of("RECSCOPE_METRICS", folder.resolve("variable").toString());
        assertEquals(settings.resolve("metrics"), MetricFolder.place(properties, Map.of(), settings));
        assertEquals(folder.resolve("variable"), MetricFolder.place(properties, variable, settings));
        properties.setProperty("recscope.metrics", folder.resolve("property").toString());
        assertEquals(folder.resolve("property"), MetricFolder.place(properties, variable, settings));
        assertEquals(MetricFolder.NONE, MetricFolder.read(folder.resolve("nowhere")));
    }
}
