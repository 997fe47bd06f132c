package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.comparison.Comparer;
import org.recscope.analytics.comparison.Comparison;
import org.recscope.analytics.comparison.ComparisonRequest;
import org.recscope.analytics.comparison.SliceSearch;
import org.recscope.analytics.evaluation.UserAttributes;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.segment.slice.Proposer;
import org.recscope.analytics.segment.slice.SliceReport;
import org.recscope.analytics.statistics.multiplicity.Correction;
import org.recscope.analytics.study.Study;
import org.recscope.analytics.study.StudyInput;
import org.recscope.analytics.study.StudyResult;
import org.recscope.analytics.study.StudyRunner;
import org.recscope.analytics.study.export.ComparisonJson;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.metric.MetricName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares runs user by user and says how sure each difference is.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Is the difference real? Runs against each other, user by user, with every test and its correction.",
        descriptionHeading = "%n",
        description = {
            "Runs are compared over the users for whom both have a value. Give a study, or files by --truth and --run; "
                    + "then the names of the runs to compare, all of them without names.",
            "The first test to read is the paired t test: its interval and its corrected p always agree."
        },
        parameterListHeading = "%nWhat to compare:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope compare news.recscope old new",
            "  recscope compare news.recscope --baseline old --by activity \\",
            "      --metric ndcg@10 recall@10",
            "  recscope compare --truth test.csv --run old=old.csv --run new=new.csv \\",
            "      --users users.csv --by activity --correction bh --slices --out results"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "STUDY|RUN",
            description = "A saved study, as in news.recscope, and the names of runs.")
    private List<String> words = List.of();

    @Mixin
    private FileOptions files;

    @Mixin
    private QuestionOptions question;

    @Option(
            names = "--baseline",
            order = 40,
            paramLabel = "RUN",
            description = "Compares every other run with this one (default: every pair).")
    private @Nullable String baseline;

    @Option(
            names = "--correction",
            order = 41,
            paramLabel = "NAME",
            description = "For many comparisons: none, bonferroni, sidak, holm, holm-sidak, hochberg, hochberg-sidak, "
                    + "hommel, bh, by, tsbh, tsbky (default: holm). The family is all metrics, pairs and segments.")
    private String correction = "holm";

    @Option(
            names = "--alpha",
            order = 42,
            paramLabel = "A",
            description = "Level of the tests; intervals have confidence 1 - A (default: 0.05).")
    private double alpha = 0.05;

    @Option(
            names = "--equivalent-within",
            order = 43,
            paramLabel = "D",
            description = "Differences up to D, in the metric's unit, are of no practical interest: for the Bayesian "
                    + "sign test (default: 0).")
    private double region;

    @Option(
            names = "--replicates",
            order = 44,
            paramLabel = "N",
            description = "Bootstrap replicates (default: ${DEFAULT-VALUE}).")
    private int replicates = ComparisonRequest.DEFAULTS.replicates();

    @Option(
            names = "--flips",
            order = 45,
            paramLabel = "N",
            description = "Sign flips of the permutation test (default: ${DEFAULT-VALUE}).")
    private int flips = ComparisonRequest.DEFAULTS.flips();

    @Option(
            names = "--slices",
            order = 46,
            description = "Also looks for the groups of users where a run is weakest and where two runs differ most.")
    private boolean slices;

    @Option(
            names = "--slice-search",
            order = 47,
            paramLabel = "NAME",
            description = "How slices are looked for: lattice, every group there is (the default), or trees, what "
                    + "regression trees propose: quick with very many attributes. Implies --slices.")
    private @Nullable String sliceSearch;

    @Option(
            names = "--out",
            order = 48,
            paramLabel = "DIR",
            description = "Also writes comparison.json, every number in full precision, to this folder.")
    private @Nullable Path folder;

    @Mixin
    private RowOptions rows;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        ComparisonRequest request = usage(this::request);
        Study asked = asked();
        StudyResult result = StudyRunner.run(asked, rows.storage(), work.threads(), work.progress());
        List<Attribute> attributes = new UserAttributes(result.data()).all();
        ComparisonRequest seeded = request.with(result.study().seed());
        Comparison comparison = usage(() -> Comparer.compare(result.evaluation(), attributes, seeded, work.progress()));
        boolean searches = slices || sliceSearch != null;
        List<SliceReport> found = searches ? SliceSearch.of(result.evaluation(), attributes, seeded) : List.of();
        PrintWriter out = spec.commandLine().getOut();
        new ComparisonText(comparison, found, searches, out).print();
        Optional<ResultFolder> results = ResultFolder.of(folder, out);
        if (results.isPresent()) {
            String json = ComparisonJson.of(result, comparison, found).toPrettyString() + "\n";
            results.get().bytes("comparison.json", json.getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    private ComparisonRequest request() {
        return new ComparisonRequest(
                baseline,
                Correction.of(correction),
                alpha,
                region,
                replicates,
                flips,
                ComparisonRequest.DEFAULTS.smallest(),
                Study.DEFAULT_SEED,
                Proposer.of(sliceSearch == null ? Proposer.LATTICE.word() : sliceSearch));
    }

    /// What somebody wrote wrongly is a matter of usage.
    private <T> T usage(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    private ParameterException wrong(IllegalArgumentException e) {
        return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }

    private Study asked() throws LoadingException {
        List<String> names = new ArrayList<>(words);
        boolean saved = !names.isEmpty() && names.getFirst().endsWith(".recscope");
        Path study = saved ? Path.of(names.removeFirst()) : null;
        try {
            return question.apply(defaulted(chosen(files.study(study), names)));
        } catch (IllegalArgumentException e) {
            throw wrong(e);
        }
    }

    /// Without metrics of its own a study is compared on one that everybody knows.
    private static Study defaulted(Study study) {
        return study.metrics().isEmpty() ? study.withMetrics(List.of(new MetricName("ndcg", 10))) : study;
    }

    private static void check(String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("There is no run '" + name + "'. "
                    + Suggestion.nearest(name, known)
                            .map(near -> "Did you mean " + near + "? ")
                            .orElse("")
                    + (known.isEmpty()
                            ? "Give files by --truth and --run, or a study"
                            : "There are " + String.join(", ", known)));
        }
    }

    /// The study with the runs of these names alone, and the baseline.
    private Study chosen(Study study, List<String> names) {
        List<String> known = study.runs().stream().map(StudyInput::name).toList();
        names.forEach(name -> check(name, known));
        if (baseline != null) {
            check(baseline, known);
        }
        if (names.isEmpty()) {
            return study;
        }
        List<StudyInput> kept = new ArrayList<>(study.files());
        List<String> wanted = new ArrayList<>(names);
        wanted.addAll(baseline == null ? List.of() : Arrays.asList(baseline));
        kept.removeIf(
                file -> known.contains(file.name()) && study.runs().contains(file) && !wanted.contains(file.name()));
        return study.withFiles(kept);
    }
}
