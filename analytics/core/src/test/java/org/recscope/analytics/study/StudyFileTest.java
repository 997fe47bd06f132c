package org.recscope.analytics.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.kernel.metric.MetricName;

class StudyFileTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws Exception {
        Study study = example(folder);
        Path file = folder.resolve("news.recscope");
        StudyFile.write(file, study);
        assertEquals(study, StudyFile.read(file));
    }

    @Test
    void equalStudiesMakeEqualBytes() throws Exception {
        Path first = folder.resolve("first.recscope");
        Path second = folder.resolve("second.recscope");
        StudyFile.write(first, example(folder));
        StudyFile.write(second, StudyFile.read(first));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void keepsRolesInTheOrderOfTheColumns() throws Exception {
        Path file = folder.resolve("order.recscope");
        StudyFile.write(file, example(folder));
        Study read = StudyFile.read(file);
        assertEquals(
                List.of("u", "film", "stars"),
                List.copyOf(read.file(FileKind.TRUTH).orElseThrow().roles().keySet()));
    }

    @Test
    void findsItsFilesAfterTheFolderWasMoved() throws Exception {
        Path before = Files.createDirectories(folder.resolve("before/my data"));
        StudyFile.write(before.resolve("s.recscope"), example(before));
        Path after = folder.resolve("after");
        Files.move(folder.resolve("before"), after);
        Study read = StudyFile.read(after.resolve("my data/s.recscope"));
        assertEquals(
                after.resolve("my data/truth.csv").toAbsolutePath(),
                read.file(FileKind.TRUTH).orElseThrow().path());
    }

    @Test
    void writesPathsRelativeToItselfWithSlashes() throws Exception {
        Path studies = Files.createDirectories(folder.resolve("studies"));
        Path file = studies.resolve("s.recscope");
        StudyFile.write(file, example(folder.resolve("data")));
        assertTrue(Files.readString(file).contains("\"path\" : \"../data/truth.csv\""), Files.readString(file));
    }

    @Test
    void keepsUnknownFieldsAtEveryLevel() throws Exception {
        Path file = Files.writeString(folder.resolve("later.recscope"), """
                {"format": "recscope-study", "version": 1, "colour": {"deep": [1, 2.50, null]},
                 "files": [{"kind": "truth", "path": "t.csv", "encoding": "latin-1",
                            "roles": {"u": "user"}, "precise": 0.1000000000000000055511151231257827}],
                 "views": {"overview": {"sort": "ndcg@10"}}, "price": 1e400}
                """);
        Path copy = folder.resolve("copy.recscope");
        StudyFile.write(copy, StudyFile.read(file).withSeed(7));
        String text = Files.readString(copy);
        assertEquals(StudyFile.read(file).withSeed(7), StudyFile.read(copy));
        for (String kept : List.of(
                "\"deep\"",
                "2.50",
                "\"encoding\" : \"latin-1\"",
                "0.1000000000000000055511151231257827",
                "\"sort\" : \"ndcg@10\"",
                "1E+400")) {
            assertTrue(text.contains(kept), () -> kept + " is lost in " + text);
        }
    }

    @Test
    void aMissingStudyIsAProblemNotACrash() {
        assertEquals(
                "none.recscope does not exist. Check the path, or save the study again.",
                problem(folder.resolve("none.recscope")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"format": "recscope-study", "version": 1, | s.recscope, row 1 is not whole JSON
            user_id,item_id                            | s.recscope is not a study: it does not begin as JSON. Open the .recscope file that Recscope saved; give files of data by --truth and --run.
            [1, 2]                                     | is not a study: it holds no JSON object
            {"version": 1}                             | is JSON but not a study
            {"format": "recscope-study", "version": 9} | was saved by a later Recscope (study version 9; this one reads up to version 2)
            {"format": "recscope-study", "version": "x"} | column version: "x" is not a version
            {"format": "recscope-study"}               | column version is not a version
            {"format": "recscope-study", "version": 1, "files": {}} | column files: "{}" is not a list
            {"format": "recscope-study", "version": 1, "files": [3]} | column files[0]: "3" is not an object
            {"format": "recscope-study", "version": 1, "files": [{"kind": "film", "path": "a"}]} | column files[0].kind: "film" is not known here
            {"format": "recscope-study", "version": 1, "files": [{"kind": "run"}]} | column files[0].path is missing
            {"format": "recscope-study", "version": 1, "files": [{"kind": "run", "path": 4}]} | column files[0].path: "4" is not a text
            {"format": "recscope-study", "version": 1, "files": [{"kind": "run", "path": "a", "roles": {"u": "boss"}}]} | column files[0].roles.u: "boss" is not known here
            {"format": "recscope-study", "version": 1, "files": [{"kind": "run", "path": "a", "roles": []}]} | column files[0].roles: "[]" is not an object
            {"format": "recscope-study", "version": 1, "relevantFrom": "4"} | column relevantFrom: "4" is not a number
            {"format": "recscope-study", "version": 1, "relevantFrom": 1e999} | column relevantFrom: "1E+999" is not a number
            {"format": "recscope-study", "version": 1, "graded": 1} | column graded: "1" is neither true nor false
            {"format": "recscope-study", "version": 1, "seed": 1.5} | column seed: "1.5" is not a whole number
            {"format": "recscope-study", "version": 1, "metrics": ["NDCG at 10"]} | column metrics: "NDCG at 10" is not a metric
            {"format": "recscope-study", "version": 1, "by": [1]} | column by: "1" is not a text
            {"format": "recscope-study", "version": 1, "views": 3} | column views: "3" is not an object
            """)
    void whatIsWrongIsNamed(String json, String expected) throws IOException {
        Path file = Files.writeString(folder.resolve("s.recscope"), json);
        String message = problem(file);
        assertTrue(message.startsWith("s.recscope"), message);
        assertTrue(message.contains(expected), message);
    }

    private static String problem(Path file) {
        return assertThrows(LoadingException.class, () -> StudyFile.read(file)).getMessage();
    }

    private static Study example(Path data) {
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put("u", Role.USER);
        roles.put("film", Role.ITEM);
        roles.put("stars", Role.RELEVANCE);
        StudyInput truth =
                new StudyInput(data.resolve("truth.csv"), FileKind.TRUTH, "", roles, "trec", "ab12", JsonFields.none());
        StudyInput run = new StudyInput(
                data.resolve("a run.parquet"), FileKind.RUN, "näive", Map.of(), "", null, JsonFields.none());
        return Study.EMPTY
                .withFiles(List.of(truth, run))
                .withRelevance(OptionalDouble.of(3.5), true)
                .withMetrics(List.of(MetricName.parse("ndcg@10"), MetricName.parse("coverage@20")))
                .withBy(List.of("activity", "activity*taste"))
                .withSeed(-5);
    }
}
