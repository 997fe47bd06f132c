package org.recscope.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.study.figures.Words;
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
        ReportFile.write(StudyRunner.run(StudyFile.read(study), work.threads(), work.progress()), file, look);
        spec.commandLine().getOut().println("Wrote " + file);
        return 0;
    }

    private Locale language() {
        return switch (language) {
            case "en" -> Locale.ENGLISH;
            case "de" -> Locale.GERMAN;
            default -> throw new ParameterException(spec.commandLine(), "--language must be en or de, was " + language);
        };
    }
}
