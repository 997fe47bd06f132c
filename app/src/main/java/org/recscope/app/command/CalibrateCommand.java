package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.calibration.BandKind;
import org.recscope.analytics.calibration.Binning;
import org.recscope.analytics.calibration.CalibrationOptions;
import org.recscope.analytics.calibration.Closing;
import org.recscope.analytics.calibration.Split;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.figures.CalibrationPage;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.prediction.CalibrationFiles;
import org.recscope.analytics.study.prediction.PredictionAnswer;
import org.recscope.analytics.study.prediction.PredictionRunner;
import org.recscope.analytics.study.question.PredictionQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Judges predicted probabilities.
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        header =
                "Can predicted probabilities be believed: reliability, calibration errors, and what recalibration mends.",
        descriptionHeading = "%n",
        description = {
            "Reads files with a predicted probability and what came (0 or 1) in each row. Columns are found by their "
                    + "usual names; the options below overrule them. Users, where there are any, are drawn anew with all "
                    + "their rows for intervals, and are learned from or judged by as a whole."
        },
        parameterListHeading = "%nFiles:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope calibrate predictions.csv",
            "  recscope calibrate old=old.csv new=new.csv --users users.csv --by activity \\",
            "      --out results",
            "  recscope calibrate ratings.parquet --score p --label stars \\",
            "      --positive-from 4 --bins 15 --binning mass",
            "  recscope calibrate news.recscope"
        })
final class CalibrateCommand implements Callable<Integer> {
    /// How bins are cut, as it is written.
    enum Cut {
        /// Equally wide.
        WIDTH,
        /// About equally many rows.
        MASS
    }

    @Parameters(
            arity = "1..*",
            paramLabel = "[NAME=]FILE",
            description =
                    "Predictions of one model a file, or of several told apart by a column 'run' or 'model'. Or one "
                            + "saved study with such files and its own question.")
    private List<String> files = List.of();

    @Option(
            names = "--score",
            order = 10,
            paramLabel = "COLUMN",
            description = "The predicted probability, from 0 to 1 (usual names: score, probability, p).")
    private String score = "";

    @Option(
            names = "--label",
            order = 11,
            paramLabel = "COLUMN",
            description = "What came, 0 or 1 (usual names: label, y, click).")
    private String label = "";

    @Option(
            names = "--positive-from",
            order = 12,
            paramLabel = "VALUE",
            description = "The least label that counts as 1, as in 4 for ratings of 1 to 5.")
    private @Nullable Double positiveFrom;

    @Option(
            names = "--user",
            order = 13,
            paramLabel = "COLUMN",
            description = "Whose row it is (usual names: user_id, user). Without, rows count as independent.")
    private String user = "";

    @Option(
            names = "--position",
            order = 14,
            paramLabel = "COLUMN",
            description = "Where in a list it stood (usual names: position, rank); is cut by without being asked.")
    private String position = "";

    @Option(
            names = "--run-column",
            order = 15,
            paramLabel = "COLUMN",
            description = "Which model a row is from, for several in one file (usual names: run, model).")
    private String run = "";

    @Option(
            names = "--users",
            order = 16,
            paramLabel = "FILE",
            description = "One row a user, with attributes to cut by.")
    private @Nullable Path users;

    @Option(
            names = "--by",
            order = 17,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Cuts rows by a column of the predictions or of the users file; two are crossed as "
                    + "'activity*taste'.")
    private List<String> by = List.of();

    @Option(names = "--bins", order = 20, paramLabel = "N", description = "Bins of the curve (default: 10).")
    private int bins = Binning.DEFAULT.bins();

    @Option(
            names = "--binning",
            order = 21,
            paramLabel = "KIND",
            description = "Equal width or equal mass: width, mass (default: width).")
    private Cut cut = Cut.WIDTH;

    @Option(
            names = "--closed",
            order = 22,
            paramLabel = "SIDE",
            description =
                    "Where a score on an edge belongs: left, to the bin above it, as histograms do; right, to the "
                            + "bin below it; truncated, by rounding down, 1 alone (default: left).")
    private Closing closing = Closing.LEFT;

    @Option(
            names = "--band",
            order = 23,
            paramLabel = "KIND",
            description =
                    "The band around the curve: wilson for independent rows, bootstrap by user (default: bootstrap "
                            + "where there are users, else wilson).")
    private @Nullable BandKind band;

    @Option(
            names = "--replicates",
            order = 24,
            paramLabel = "N",
            description = "How often users are drawn anew for intervals (default: 1000).")
    private int replicates = CalibrationOptions.DEFAULTS.replicates();

    @Option(
            names = "--learn-from",
            order = 25,
            paramLabel = "SHARE",
            description = "How much of the users recalibration learns from; the others judge it (default: 0.5).")
    private double share = 0.5;

    @Option(names = "--no-recalibration", order = 26, description = "Only measures.")
    private boolean onlyMeasure;

    @Option(names = "--seed", order = 27, paramLabel = "N", description = "What all chance starts from (default: 1).")
    private long seed = 1;

    @Option(
            names = "--out",
            order = 30,
            paramLabel = "DIR",
            description = "Also writes calibration.json, recalibration.csv and calibration.png to this folder.")
    private @Nullable Path folder;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        PredictionAnswer answer = answer();
        PrintWriter out = spec.commandLine().getOut();
        new CalibrationText(answer, out).print();
        Optional<ResultFolder> results = ResultFolder.of(folder, out);
        if (results.isPresent()) {
            results.get().files(place -> CalibrationFiles.write(answer, place));
            results.get().page("calibration.png", CalibrationPage.of(answer, Words.ENGLISH));
        }
        return 0;
    }

    private PredictionAnswer answer() throws LoadingException {
        if (SavedQuestion.is(files.getFirst())) {
            if (files.size() > 1) {
                throw new ParameterException(spec.commandLine(), "Give either a study or files, not both");
            }
            return SavedQuestion.of(Path.of(files.getFirst()), work, spec).predictions();
        }
        try {
            return PredictionRunner.run(
                    files.stream().map(this::file).toList(), Optional.ofNullable(users), question(), work.progress());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private FileSpec file(String text) {
        return FileOptions.named(text, FileKind.PREDICTIONS)
                .with(score, Role.SCORE)
                .with(label, Role.LABEL)
                .with(user, Role.USER)
                .with(position, Role.RANK)
                .with(run, Role.RUN);
    }

    private PredictionQuestion question() {
        Binning binning = new Binning(cut == Cut.MASS, bins, closing);
        return new PredictionQuestion(
                positiveFrom == null ? OptionalDouble.empty() : OptionalDouble.of(positiveFrom),
                by.stream().map(String::strip).distinct().toList(),
                new CalibrationOptions(binning, Optional.ofNullable(band), replicates, seed),
                onlyMeasure ? Optional.empty() : Optional.of(new Split(share, seed)));
    }
}
