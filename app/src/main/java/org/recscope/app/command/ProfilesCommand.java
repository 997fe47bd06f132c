package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.statistics.Summary;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.explain.ProfileTable;
import org.recscope.kernel.catalogue.Profile;
import org.recscope.kernel.catalogue.Profiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what several programs make of the same files.
@Command(
        name = "profiles",
        mixinStandardHelpOptions = true,
        header = "Prints what every other program would print for the same files: a table, profiles as rows.",
        descriptionHeading = "%n",
        description = {
            "Give the files by options, or a study that was saved. A table for each run; 'recscope explain' says "
                    + "where a gap between two rows comes from."
        },
        parameterListHeading = "%nStudy:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope profiles --truth test.csv --relevant-from 4 --run knn=knn.csv",
            "  recscope profiles mine.recscope --metric ap@10 --profile trec_eval elliot"
        })
final class ProfilesCommand implements Callable<Integer> {
    private static final List<String> USUAL = List.of(
            "ndcg@5,10,20", "precision@5,10,20", "recall@5,10,20", "ap@5,10,20", "mrr@5,10,20", "hit-rate@5,10,20");

    @Parameters(arity = "0..1", paramLabel = "STUDY", description = "A saved study, as in news.recscope.")
    private @Nullable Path saved;

    @Mixin
    private FileOptions files;

    @Option(
            names = "--relevant-from",
            order = 20,
            paramLabel = "GRADE",
            description = "The least grade that is relevant (default: what the study says, else every grade above 0).")
    private @Nullable Double relevantFrom;

    @Option(names = "--graded", order = 21, description = "Grades weigh although there is a threshold.")
    private boolean graded;

    @Option(
            names = "--metric",
            order = 22,
            arity = "1..*",
            paramLabel = "NAME[@K[,K...]]",
            description = "The columns (default: ndcg, precision, recall, ap, mrr and hit-rate at 5, 10 and 20).")
    private List<String> metrics = USUAL;

    @Option(
            names = "--profile",
            order = 25,
            arity = "1..*",
            paramLabel = "NAME",
            completionCandidates = QuestionOptions.ProfileNames.class,
            description = "The rows, of ${COMPLETION-CANDIDATES} (default: all).")
    private List<String> profiles = List.of();

    @Option(names = "--markdown", order = 26, description = "Prints tables of Markdown, to be put into a document.")
    private boolean markdown;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException {
        ProfileTable table;
        try {
            List<String> rows = profiles.isEmpty()
                    ? Profiles.all().stream().map(Profile::name).toList()
                    : profiles;
            rows.forEach(QuestionOptions::convention);
            table = ProfileTable.of(study(), rows, QuestionOptions.metrics(metrics), work.threads(), work.progress());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        for (int run = 0; run < table.runs().size(); run++) {
            if (run > 0) {
                out.println();
            }
            out.println(table.runs().get(run) + ": mean over users, by profile; n users it rests on");
            print(table, run, out);
        }
        out.flush();
        return 0;
    }

    private Study study() throws LoadingException {
        Study study = files.study(saved);
        return relevantFrom == null && !graded
                ? study
                : study.withRelevance(
                        relevantFrom == null ? study.relevantFrom() : OptionalDouble.of(relevantFrom),
                        graded || study.graded());
    }

    private void print(ProfileTable table, int run, PrintWriter out) {
        List<String> heading = new ArrayList<>(List.of("profile"));
        table.asked().forEach(metric -> heading.add(metric.toString()));
        heading.add("n");
        List<List<String>> rows = IntStream.range(0, table.conventions().size())
                .mapToObj(row -> row(table, row, run))
                .toList();
        if (markdown) {
            out.println();
            out.println(line(heading));
            out.println("|---|" + "--:|".repeat(heading.size() - 1));
            rows.forEach(row -> out.println(line(row)));
        } else {
            TextTable text = new TextTable(heading, 1);
            rows.forEach(text::row);
            text.print(out);
        }
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static List<String> row(ProfileTable table, int row, int run) {
        List<String> cells =
                new ArrayList<>(List.of(table.conventions().get(row).profile()));
        IntFunction<Summary> value = metric -> table.value(row, run, metric);
        int columns = table.asked().size();
        for (int metric = 0; metric < columns; metric++) {
            double mean = value.apply(metric).mean();
            cells.add(Double.isNaN(mean) ? "undefined" : String.format(Locale.ROOT, "%.4f", mean));
        }
        long least = IntStream.range(0, columns)
                .mapToLong(m -> value.apply(m).defined())
                .min()
                .orElse(0);
        long most = IntStream.range(0, columns)
                .mapToLong(m -> value.apply(m).defined())
                .max()
                .orElse(0);
        cells.add(least == most ? Long.toString(least) : least + "–" + most);
        return cells;
    }
}
