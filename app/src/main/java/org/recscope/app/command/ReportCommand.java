package org.recscope.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Evaluation;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.study.figures.ReportMaker;
import org.recscope.analytics.study.figures.Versus;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.log.LogAnswers;
import org.recscope.analytics.study.log.LogRunner;
import org.recscope.plot.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Draws a study's report.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header =
                "Evaluates a saved study and draws its report: tables, charts, findings, and where the numbers come from.",
        parameterListHeading = "%nStudy:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = "  recscope report news.recscope --out report.png --scale 2")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A saved study, as in news.recscope.")
    private Path study = Path.of("");

    @Option(
            names = "--out",
            order = 10,
            paramLabel = "FILE",
            required = true,
            description = "The picture, a .png file.")
    private Path file = Path.of("");

    @Option(names = "--dark", order = 11, description = "Light on dark.")
    private boolean dark;

    @Option(
            names = "--scale",
            order = 12,
            paramLabel = "N",
            description = "Sharpness: 1 for a screen, 2 for a dense screen or a document, up to 4 (default: 1).")
    private int scale = 1;

    @Option(
            names = "--language",
            order = 13,
            paramLabel = "LANGUAGE",
            description = "Of the words on the page: en or de (default: en).")
    private String language = "en";

    @Option(
            names = "--baseline",
            order = 14,
            paramLabel = "RUN",
            description = "The run that the report compares another one with (default: the first).")
    private @Nullable String baseline;

    @Option(
            names = "--candidate",
            order = 15,
            paramLabel = "RUN",
            description = "The run that is compared with it (default: the best other one).")
    private @Nullable String candidate;

    @Option(
            names = "--correction",
            order = 16,
            paramLabel = "NAME",
            description = "Of p-values over all metrics and segments, as 'recscope compare' has them (default: holm).")
    private String correction = "holm";

    @Mixin
    private RowOptions rows;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        if (scale < 1 || scale > 4) {
            throw new ParameterException(spec.commandLine(), "--scale must be 1 to 4, was " + scale);
        }
        if (!file.toString().endsWith(".png")) {
            throw new ParameterException(spec.commandLine(), "--out must end with .png, was " + file);
        }
        ReportFile.Look look = new ReportFile.Look(dark ? Theme.DARK : Theme.LIGHT, scale, Words.of(language()));
        Correction corrected = usage(() -> Correction.of(correction));
        Study asked = StudyFile.read(study);
        LogAnswers logs = asked.hasLogs() ? new LogRunner(asked, work.progress()).all() : LogAnswers.NONE;
        if (asked.hasLogs() && !asked.hasLists()) {
            ReportFile.write(ReportMaker.of(asked, null, null, logs, look.words()), file, look);
        } else {
            StudyResult result = StudyRunner.run(asked, rows.storage(), work.threads(), work.progress());
            Versus versus = usage(() -> versus(result.evaluation(), corrected));
            ReportFile.write(ReportMaker.of(asked, result, versus, logs, look.words()), file, look);
        }
        spec.commandLine().getOut().println("Wrote " + file);
        return 0;
    }

    private @Nullable Versus versus(Evaluation evaluation, Correction corrected) {
        for (String run :
                Stream.of(baseline, candidate).flatMap(Stream::ofNullable).toList()) {
            if (!evaluation.runs().contains(run)) {
                throw new IllegalArgumentException(
                        "There is no run '" + run + "'; there are " + String.join(", ", evaluation.runs()));
            }
        }
        if (baseline != null && baseline.equals(candidate)) {
            throw new IllegalArgumentException("--baseline and --candidate are the same run, " + baseline);
        }
        return evaluation.runs().size() < 2 ? null : Versus.of(evaluation, baseline, candidate, corrected);
    }

    /// What somebody wrote wrongly is a matter of usage.
    private <T extends @Nullable Object> T usage(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Locale language() {
        return switch (language) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default -> throw new ParameterException(spec.commandLine(), "--language must be en or de, was " + language);
        };
    }
}
