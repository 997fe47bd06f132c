package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.evaluation.Unavailable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyFile;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.study.export.ResultFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Computes metrics and prints them.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Compares runs: every metric with its 95 %% interval, overall and by segment, and what to know first.",
        descriptionHeading = "%n",
        description = {
            "Give the files by options, or a study that was saved; options then change what the study asks.",
            "Columns are found by their names and content; 'recscope inspect FILE' shows how, --role overrules it."
        },
        parameterListHeading = "%nStudy:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope evaluate --truth test.csv --run old=old.csv --run new=new.csv",
            "  recscope evaluate --truth test.csv --relevant-from 4 --run knn=knn.csv \\",
            "      --history train.csv --items items.csv --users users.csv \\",
            "      --metric ndcg@5,10,20 recall@20 --by activity 'activity*taste' \\",
            "      --out results",
            "  recscope evaluate news.recscope --metric all@10 --out results"
        })
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "STUDY", description = "A saved study, as in news.recscope.")
    private @Nullable Path study;

    @Mixin
    private FileOptions files;

    @Mixin
    private QuestionOptions question;

    @Option(
            names = "--out",
            order = 30,
            paramLabel = "DIR",
            description = "Also writes evaluation.json, per-user.parquet, segments.csv and report.png to this folder.")
    private @Nullable Path folder;

    @Option(
            names = "--save",
            order = 31,
            paramLabel = "STUDY",
            description = "Also saves the question as a study, to be opened in the window or evaluated again.")
    private @Nullable Path save;

    @Mixin
    private RowOptions rows;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        Study asked = asked();
        StudyResult result = StudyRunner.run(asked, rows.storage(), work.threads(), work.progress());
        PrintWriter out = spec.commandLine().getOut();
        new EvaluationText(result, out).print();
        Optional<ResultFolder> results = ResultFolder.of(folder, out);
        if (results.isPresent()) {
            write(result, results.get());
        }
        if (save != null) {
            StudyFile.write(save, result.study());
            out.println("Saved " + save);
        }
        return missing(asked, result);
    }

    private Study asked() throws LoadingException {
        try {
            return question.apply(files.study(study));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void write(StudyResult result, ResultFolder results) throws IOException {
        results.files(place -> ResultFiles.write(result, place));
        results.file("report.png", file -> ReportFile.write(result, file, ReportFile.Look.DEFAULT));
    }

    /// A metric that somebody asked for by name and that cannot be had is a problem; of the default ones those are
    /// computed that can be.
    private int missing(Study asked, StudyResult result) {
        if (asked.metrics().isEmpty()) {
            return 0;
        }
        List<Unavailable> unavailable = result.evaluation().unavailable();
        unavailable.forEach(metric -> spec.commandLine().getErr().println("recscope: " + metric.reason() + "."));
        return unavailable.isEmpty() ? 0 : Program.PROBLEM;
    }
}
