package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows what the program does, on made-up data.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        header =
                "Makes up a small news site and opens the window on it; without a display it draws the report instead.",
        optionListHeading = "%nOptions:%n")
final class DemoCommand implements Callable<Integer> {
    private static final String STUDY = "study.recscope";

    private final WindowOpener window;

    @Option(
            names = "--out",
            order = 10,
            paramLabel = "DIR",
            description = "Folder for the demo's files (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("recscope-demo");

    @Option(names = "--no-window", order = 11, description = "Draws the report even where there is a display.")
    private boolean noWindow;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    DemoCommand(WindowOpener window) {
        this.window = window;
    }

    @Override
    public Integer call() throws IOException, LoadingException {
        Path study = folder.resolve(STUDY);
        if (Files.exists(study)) {
            spec.commandLine()
                    .getOut()
                    .println("The demo in " + folder
                            + " was made before and is used again; remove the folder to make it anew.");
        } else {
            SampleGenerator.generate(SampleOptions.DEMO, folder, work.threads(), work.progress());
        }
        if (window.possible() && !noWindow) {
            window.open(study);
        } else {
            draw(study);
        }
        return 0;
    }

    private void draw(Path study) throws IOException, LoadingException {
        PrintWriter out = spec.commandLine().getOut();
        StudyResult result = StudyRunner.run(StudyFile.read(study), work.threads(), work.progress());
        new EvaluationText(result, out).printOverall();
        Path report = folder.resolve("report.png");
        ReportFile.write(result, report, ReportFile.Look.DEFAULT);
        out.println();
        out.println(
                (noWindow ? "" : "There is no display for the window. ") + "The report is " + report.toAbsolutePath());
    }
}
