package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.alignment.Predictor;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.alignment.AlignmentJson;
import org.recscope.analytics.study.alignment.AlignmentRunner;
import org.recscope.analytics.study.alignment.SeriesAnswer;
import org.recscope.analytics.study.figures.AlignmentPage;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.question.SeriesQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Ranks offline metrics by how well they foretell online effects.
@Command(
        name = "foretell",
        mixinStandardHelpOptions = true,
        header = "Which offline metric foretells online effects, over past experiments or segments.",
        descriptionHeading = "%n",
        description = {
            "Reads one row an experiment and metric: experiment, metric, offline, offline_error, online, online_error. "
                    + "Correlations are corrected for the noise of both sides; intervals draw experiments anew."
        },
        parameterListHeading = "%nFile:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope foretell experiments.csv --out results",
            "  recscope generate --only series --out news",
            "  recscope foretell news/series.parquet",
            "  recscope foretell news.recscope"
        })
final class ForetellCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "Past experiments, or segments of one; or a saved study with such a file.")
    private Path file = Path.of("");

    @Option(
            names = "--replicates",
            order = 10,
            paramLabel = "N",
            description = "How often experiments are drawn anew (default: 10000).")
    private int replicates = SeriesQuestion.DEFAULT.replicates();

    @Option(names = "--seed", order = 11, paramLabel = "N", description = "What all chance starts from (default: 1).")
    private long seed = 1;

    @Option(
            names = "--out",
            order = 30,
            paramLabel = "DIR",
            description = "Also writes offline-online.json and .png to this folder.")
    private @Nullable Path folder;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (SavedQuestion.is(file)) {
            List<SeriesAnswer> answers = SavedQuestion.of(file, work, spec).series();
            for (SeriesAnswer answer : answers) {
                print(answer, SavedQuestion.folder(folder, answer.log().path(), answers.size()), out);
            }
            return 0;
        }
        try {
            FileSpec log = FileSpec.of(file, FileKind.SERIES);
            print(AlignmentRunner.run(log, new SeriesQuestion(replicates, seed), work.progress()), folder, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private static void print(SeriesAnswer answer, @Nullable Path place, PrintWriter out) throws IOException {
        List<Predictor> predictors = answer.predictors();
        answer.read().problems().forEach(problem -> out.println("Note: " + problem.message()));
        out.println("Metrics by the correlation of what is true; 95 % intervals, experiments drawn anew");
        table(predictors).print(out);
        Predictor best = predictors.getFirst();
        out.println(String.format(
                Locale.ROOT,
                "%s foretells best; it stayed the best in %.0f %% of the draws.",
                best.pairs().metric(),
                100 * best.best()));
        Optional<ResultFolder> results = ResultFolder.of(place, out);
        if (results.isPresent()) {
            results.get().file(AlignmentJson.FILE, written -> AlignmentJson.write(answer, written));
            results.get().page("offline-online.png", AlignmentPage.of(answer, Words.ENGLISH));
        }
    }

    private static TextTable table(List<Predictor> predictors) {
        TextTable table = new TextTable(
                List.of(
                        "metric",
                        "experiments",
                        "measured",
                        "true",
                        "rank measured",
                        "rank true",
                        "signs agree",
                        "true signs",
                        "reliability offline",
                        "reliability online",
                        "best"),
                1);
        for (Predictor its : predictors) {
            table.row(List.of(
                    its.pairs().metric(),
                    Integer.toString(its.pairs().size()),
                    number(its.linear().measured()),
                    figure(its.linear()),
                    number(its.rank().measured()),
                    figure(its.rank()),
                    number(its.agreement().measured()),
                    figure(its.agreement()),
                    number(its.offlineReliability()),
                    number(its.onlineReliability()),
                    String.format(Locale.ROOT, "%.0f %%", 100 * its.best())));
        }
        return table;
    }

    private static String figure(Predictor.Figure its) {
        return number(its.corrected()) + " [" + number(its.range().low()) + ", "
                + number(its.range().high()) + "]";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.3f", value);
    }
}
