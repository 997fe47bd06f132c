package org.recscope.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.ExperimentWords;
import org.recscope.analytics.study.question.PolicySource;
import org.recscope.analytics.study.question.PredictionQuestion;
import org.recscope.analytics.study.question.SeriesQuestion;

/// A study asks its logs again what their own commands ask: the same text and the same bytes.
class StudyLogsCommandTest {
    private static final int REPLICATES = 50;

    @TempDir
    static Path folder;

    @BeforeAll
    static void save() throws IOException {
        CommandRun made = CommandRun.of(
                "generate",
                "--users",
                1000,
                "--only",
                "AB",
                "BANDIT",
                "PREDICTIONS",
                "SERIES",
                "--format",
                "csv",
                "--out",
                folder);
        assertEquals(0, made.code(), made.err());
        Study study = Study.EMPTY
                .withFiles(List.of(
                        input(
                                "ab.csv",
                                FileKind.EXPERIMENT,
                                Map.of("user_id", Role.UNIT, "variant", Role.VARIANT, "day", Role.TIMESTAMP)),
                        input("bandit.csv", FileKind.BANDIT, Map.of()),
                        input("predictions_over.csv", FileKind.PREDICTIONS, Map.of()),
                        input("series.csv", FileKind.SERIES, Map.of())))
                .with(new ExperimentWords(
                        List.of("clicks", "clicks/exposures,role=guardrail,margin=1%"),
                        List.of("pre_clicks"),
                        List.of("device"),
                        Map.of("lift", "delta")))
                .with(new BanditQuestion(
                        List.of(new PolicySource.Column("target_propensity")),
                        Optional.empty(),
                        List.of(),
                        List.of("device"),
                        Optional.empty(),
                        new OffPolicyOptions(3, REPLICATES, 1e-4, 1)))
                .with(new PredictionQuestion(
                        OptionalDouble.empty(),
                        List.of("device"),
                        new CalibrationOptions(CalibrationOptions.DEFAULTS.binning(), Optional.empty(), REPLICATES, 1),
                        PredictionQuestion.DEFAULT.split()))
                .with(new SeriesQuestion(REPLICATES, 1));
        StudyFile.write(study(), study);
    }

    private static StudyInput input(String name, FileKind kind, Map<String, Role> roles) {
        return StudyInput.of(new FileSpec(folder.resolve(name), kind, "", roles));
    }

    private static Path study() {
        return folder.resolve("logs.recscope");
    }

    private static void same(String command, String json, Object... words) throws IOException {
        Path one = folder.resolve(command + "-file");
        Path other = folder.resolve(command + "-study");
        Object[] asked = new Object[words.length + 3];
        asked[0] = command;
        System.arraycopy(words, 0, asked, 1, words.length);
        asked[words.length + 1] = "--out";
        asked[words.length + 2] = one;
        CommandRun file = CommandRun.of(asked);
        assertEquals(0, file.code(), file.err());
        CommandRun study = CommandRun.of(command, study(), "--out", other);
        assertEquals(0, study.code(), study.err());
        assertEquals(file.out().replace(one.toString(), ""), study.out().replace(other.toString(), ""));
        assertArrayEquals(Files.readAllBytes(one.resolve(json)), Files.readAllBytes(other.resolve(json)), json);
    }

    @Test
    void anExperiment() throws IOException {
        same(
                "experiment",
                "experiment.json",
                folder.resolve("ab.csv"),
                "--unit",
                "user_id",
                "--variant",
                "variant",
                "--day",
                "day",
                "--metric",
                "clicks",
                "clicks/exposures,role=guardrail,margin=1%",
                "--covariate",
                "pre_clicks",
                "--by",
                "device",
                "--lift",
                "delta");
    }

    @Test
    void aPolicy() throws IOException {
        same(
                "offpolicy",
                "offpolicy.json",
                folder.resolve("bandit.csv"),
                "--policy",
                "column:target_propensity",
                "--by",
                "device",
                "--replicates",
                REPLICATES);
    }

    @Test
    void predictions() throws IOException {
        same(
                "calibrate",
                "calibration.json",
                folder.resolve("predictions_over.csv"),
                "--by",
                "device",
                "--replicates",
                REPLICATES);
    }

    @Test
    void pastExperiments() throws IOException {
        same("foretell", "offline-online.json", folder.resolve("series.csv"), "--replicates", REPLICATES);
    }

    @Test
    void anOptionBesideAStudyIsRefusedAndNotForgotten() {
        CommandRun run = CommandRun.of("experiment", study(), "--lift", "delta");
        assertEquals(Program.WRONG_USAGE, run.code());
        assertTrue(
                run.err().contains("A study asks its own question: leave out --lift, or name the log itself"),
                run.err());
    }
}
