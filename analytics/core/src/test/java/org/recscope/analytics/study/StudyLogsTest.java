package org.recscope.analytics.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.calibration.BandKind;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Closing;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.log.LogRunner;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.study.question.SeriesQuestion;
import org.recscope.analytics.work.Progress;

/// Logs and their questions in a study: what is saved is what is found again.
class StudyLogsTest {
    @TempDir
    private Path folder;

    private Study full() {
        StudyInput log = StudyInput.of(new FileSpec(
                folder.resolve("data/ab.csv"),
                FileKind.EXPERIMENT,
                "",
                Map.of("user_id", Role.UNIT, "arm", Role.VARIANT, "clicks", Role.METRIC)));
        return Study.EMPTY
                .withFiles(List.of(log, StudyInput.of(FileSpec.of(folder.resolve("s.csv"), FileKind.SERIES))))
                .with(new ExperimentWords(
                        List.of("clicks/shown,role=goal", "p90(ms)"),
                        List.of("before"),
                        List.of("country*device"),
                        Map.of("lift", "delta", "alpha", "0.1")))
                .with(new BanditQuestion(
                        List.of(
                                new PolicySource.Column("target"),
                                new PolicySource.Table(folder.resolve("data/policy.csv")),
                                new PolicySource.Uniform()),
                        Optional.of(folder.resolve("data/actions.csv")),
                        List.of("device"),
                        List.of("daypart"),
                        Optional.of("impression"),
                        new OffPolicyOptions(4, 200, 0.001, 7)))
                .with(new PredictionQuestion(
                        OptionalDouble.of(4),
                        List.of("activity"),
                        new CalibrationOptions(
                                new Binning(true, 15, Closing.RIGHT), Optional.of(BandKind.WILSON), 50, 9),
                        Optional.of(new Split(0.25, 9))))
                .with(new SeriesQuestion(123, 5));
    }

    @Test
    void everyQuestionIsReadBackAsItWasWritten() throws Exception {
        Path file = folder.resolve("all.recscope");
        StudyFile.write(file, full());
        assertEquals(full(), StudyFile.read(file).withFiles(full().files()));
        assertEquals(full().files(), StudyFile.read(file).files());
    }

    @Test
    void whatIsEvaluatedDoesNotChangeWithLogs() {
        StudyInput users = StudyInput.of(FileSpec.of(folder.resolve("users.csv"), FileKind.USERS));
        Study lists = Study.EMPTY.withFiles(List.of(users)).withSeed(3);
        Study both = full().withFiles(List.of(full().files().getFirst(), users)).withSeed(3);
        assertEquals(lists, both.withoutLogs());
        assertEquals(lists, lists.withoutLogs());
        assertFalse(both.withSeed(4).withoutLogs().equals(lists));
    }

    @Test
    void filesThatAQuestionNamesMoveWithTheStudy() throws Exception {
        Path file = folder.resolve("all.recscope");
        StudyFile.write(file, full());
        String json = Files.readString(file);
        assertTrue(json.contains("\"table:data/policy.csv\""), json);
        assertTrue(json.contains("\"actions\" : \"data/actions.csv\""), json);
        assertFalse(json.contains(folder.toString()), json);
    }

    @Test
    void aStudyWithoutLogsIsWrittenAsTheFirstVersionWasAndOneWithLogsIsNot() throws Exception {
        Path file = folder.resolve("plain.recscope");
        StudyFile.write(file, Study.EMPTY);
        assertTrue(Files.readString(file).contains("\"version\" : 1"));
        assertFalse(Files.readString(file).contains("questions"));
        StudyFile.write(file, full());
        assertTrue(Files.readString(file).contains("\"version\" : 2"));
    }

    @Test
    void whatALaterVersionAsksIsKept() throws Exception {
        Path file = Files.writeString(folder.resolve("later.recscope"), """
                {"format": "recscope-study", "version": 2, "files": [],
                 "questions": {"experiment": {"metrics": ["clicks"], "mood": {"good": true}}}}
                """);
        StudyFile.write(file, StudyFile.read(file).with(new SeriesQuestion(7, 1)));
        String json = Files.readString(file);
        assertTrue(json.contains("\"good\" : true"), json);
        assertTrue(json.contains("\"clicks\""), json);
        assertTrue(json.contains("\"replicates\" : 7"), json);
    }

    @Test
    void aQuestionThatMakesNoSenseNamesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.recscope"), """
                {"format": "recscope-study", "version": 2,
                 "questions": {"bandit": {"folds": 1}, "experiment": {"metrics": "clicks"}}}
                """);
        String message = assertThrows(LoadingException.class, () -> StudyFile.read(file))
                .problems()
                .getFirst()
                .message();
        assertTrue(message.contains("questions.experiment.metrics"), message);
        assertTrue(message.contains("is not a list"), message);
        Files.writeString(file, Files.readString(file).replace("\"clicks\"", "[]"));
        String other = assertThrows(LoadingException.class, () -> StudyFile.read(file))
                .problems()
                .getFirst()
                .message();
        assertTrue(other.contains("folds must be at least 2, was 1"), other);
    }

    @Test
    void withoutMetricsTheColumnsThatAreMetricsAreAsked() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Path log = Files.writeString(folder.resolve("data/ab.csv"), """
                user_id,arm,clicks,sales
                1,a,1,2
                2,a,2,2
                3,a,1,3
                4,b,3,4
                5,b,4,4
                6,b,3,5
                """);
        StudyInput input = StudyInput.of(new FileSpec(
                log,
                FileKind.EXPERIMENT,
                "",
                Map.of(
                        "user_id", Role.UNIT,
                        "arm", Role.VARIANT,
                        "clicks", Role.METRIC,
                        "sales", Role.METRIC)));
        Study study = Study.EMPTY.withFiles(List.of(input));
        ExperimentAnswer.OfLog answer = (ExperimentAnswer.OfLog)
                new LogRunner(study, Progress.NONE).experiments().getFirst();
        var results = answer.readout().results();
        assertEquals(
                List.of("clicks", "sales"),
                results.stream().map(result -> result.metric().name()).toList());
        assertEquals(2.0, results.getFirst().absolute().estimate(), 1e-12);
    }

    @Test
    void aSettingNobodyKnowsIsSaidOfTheStudyAndNotOfTheProgram() throws Exception {
        Path log = Files.writeString(folder.resolve("ab.csv"), "user_id,arm,clicks\n1,a,1\n2,b,2\n");
        Study study = Study.EMPTY
                .withFiles(List.of(StudyInput.of(FileSpec.of(log, FileKind.EXPERIMENT))))
                .with(new ExperimentWords(List.of("clicks"), List.of(), List.of(), Map.of("mood", "good")));
        String message = assertThrows(LoadingException.class, () -> new LogRunner(study, Progress.NONE).experiments())
                .problems()
                .getFirst()
                .message();
        assertTrue(message.contains("there is no setting 'mood'; there are cluster, control, weight, alpha"), message);
    }

    @Test
    void aStudyWithoutALogOfTheKindSaysSo() {
        String message = assertThrows(
                        LoadingException.class, () -> new LogRunner(Study.EMPTY, Progress.NONE).predictions())
                .problems()
                .getFirst()
                .message();
        assertTrue(message.contains("names no file of predictions"), message);
    }

    @Test
    void usersBesideLogsMakeNoListsOfThem() {
        StudyInput users = StudyInput.of(FileSpec.of(folder.resolve("users.csv"), FileKind.USERS));
        StudyInput log = StudyInput.of(FileSpec.of(folder.resolve("p.csv"), FileKind.PREDICTIONS));
        Study study = Study.EMPTY.withFiles(List.of(users, log));
        assertTrue(study.hasLogs());
        assertFalse(study.hasLists());
        StudyInput truth = StudyInput.of(FileSpec.of(folder.resolve("test.csv"), FileKind.TRUTH));
        assertTrue(Study.EMPTY.withFiles(List.of(truth, log)).hasLists());
    }
}
