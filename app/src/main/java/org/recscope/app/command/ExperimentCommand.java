package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.export.ExperimentJson;
import org.recscope.analytics.experiment.log.LogReader;
import org.recscope.analytics.experiment.log.Units;
import org.recscope.analytics.experiment.metric.Formula;
import org.recscope.analytics.experiment.metric.MetricSpec;
import org.recscope.analytics.experiment.question.ExperimentQuestion;
import org.recscope.analytics.experiment.question.Inference;
import org.recscope.analytics.experiment.question.Target;
import org.recscope.analytics.experiment.readout.Analysis;
import org.recscope.analytics.experiment.readout.Readout;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.study.experiment.ExperimentAnswer;
import org.recscope.analytics.study.figures.ExperimentPage;
import org.recscope.analytics.study.figures.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads the log of an A/B experiment.
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        header =
                "Reads the log of an A/B experiment: is it healthy, what did each metric do, for whom, what to do now.",
        descriptionHeading = "%n",
        description = {
            "The log has a row per unit, or many rows per unit that are added up. CSV, TSV, JSON Lines or Parquet.",
            "",
            "A metric is a column's total per unit (revenue), a ratio of totals (clicks/impressions), the share of "
                    + "units with any (any(orders)), a quantile over rows (p90(latency)) or who comes back "
                    + "(retained(7)); 'rows' counts rows. After it, by commas: name=, "
                    + "role=goal|guardrail|secondary, better=higher|lower, margin=1%% (of a guardrail), same=2%% (what still "
                    + " counts as no difference), cap=99%% or "
                    + "cap=250, covariate=COLUMN known before the experiment.",
            "",
            "A table of statistics instead of a log (counts, means and variances of control and treatment by "
                    + "experiment and time) is recognised by its columns and read as such."
        },
        parameterListHeading = "%nLog:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope experiment ab.csv --unit user_id --variant variant --metric revenue",
            "  recscope experiment ab.parquet --unit user_id --variant variant --day day \\",
            "      --metric clicks/exposures revenue,cap=99%%,role=guardrail,margin=2%% \\",
            "      --covariate pre_clicks --by subscription 'country*device' --out results",
            "  recscope experiment ab.csv --unit user_id --variant variant --day day \\",
            "      --metric clicks --sequential group --planned 40000 --looks 4 --plan",
            "  recscope experiment rides.csv --variant arm --day started --metric rides \\",
            "      --design switchback --region city --washout 30m",
            "  recscope experiment digital_experiments.csv --correction bh",
            "  recscope experiment news.recscope --out results"
        })
final class ExperimentCommand implements Callable<Integer> {
    @Parameters(
            arity = "1",
            paramLabel = "LOG",
            description = "The log, a table of statistics, or a saved study with logs and its own question.")
    private Path log = Path.of("");

    @Mixin
    private ExperimentColumnOptions columns;

    @Option(
            names = "--metric",
            order = 3,
            arity = "1..*",
            paramLabel = "METRIC",
            description = "What is measured; several after one --metric, or one after each.")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--covariate",
            order = 4,
            paramLabel = "COLUMN",
            description = "Known before the experiment, a column or a ratio; takes noise out of every metric (CUPED).")
    private List<String> covariates = new ArrayList<>();

    @Option(
            names = "--by",
            order = 5,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Also by segment: a column; two are crossed as 'country*device'.")
    private List<String> cuts = new ArrayList<>();

    @Mixin
    private ExperimentInferenceOptions inference;

    @Mixin
    private ExperimentWatchingOptions watching;

    @Mixin
    private ExperimentBeliefOptions beliefs;

    @Mixin
    private ExperimentAdjustmentOptions adjustment;

    @Option(
            names = "--slices",
            order = 26,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Also looks for groups whose effect is unlike the others', among up to three of these"
                    + " attributes at once; half of the units are searched, the others estimate.")
    private List<String> searched = new ArrayList<>();

    @Option(
            names = "--plan",
            order = 29,
            description = "Also says how large and long an experiment like this must be: power, sizes, days.")
    private boolean plan;

    @Option(
            names = "--target",
            order = 27,
            paramLabel = "LIFT",
            description = "Smallest lift worth finding, for power and days left (default: 0.02).")
    private double target = Target.DEFAULT.lift();

    @Option(
            names = "--power",
            order = 28,
            paramLabel = "P",
            description = "Chance with which it is to be found (default: 0.8).")
    private double power = Target.DEFAULT.power();

    @Option(
            names = "--out",
            order = 30,
            paramLabel = "DIR",
            description = "Also writes experiment.json, with every number in full, and experiment.png to this folder.")
    private @Nullable Path folder;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (SavedQuestion.is(log)) {
            List<ExperimentAnswer> answers = SavedQuestion.of(log, work, spec).experiments();
            for (ExperimentAnswer answer : answers) {
                print(answer, answers.size(), out);
            }
            return 0;
        }
        if (!columns.given() && metrics.isEmpty() && StatisticsText.canRead(log)) {
            StatisticsText.print(log, inference.correction(), inference.alpha(), work.progress(), out);
            return 0;
        }
        try {
            ExperimentQuestion question = question();
            Units units = LogReader.read(log, question.spec(LogReader.columns(log)), work.progress());
            Readout readout = Analysis.of(units, question);
            print(readout, log, folder, out);
            if (plan) {
                PlanText.print(readout, out);
            }
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private void print(ExperimentAnswer answer, int logs, PrintWriter out) throws LoadingException, IOException {
        Path file = answer.log().path();
        switch (answer) {
            case ExperimentAnswer.OfLog of -> print(of.readout(), file, SavedQuestion.folder(folder, file, logs), out);
            case ExperimentAnswer.OfStatistics of -> {
                Inference asked = of.question().inference();
                StatisticsText.print(file, asked.correction(), asked.alpha(), work.progress(), out);
            }
        }
    }

    private static void print(Readout readout, Path log, @Nullable Path place, PrintWriter out) throws IOException {
        new ExperimentText(readout, out).print();
        Optional<ResultFolder> results = ResultFolder.of(place, out);
        if (results.isPresent()) {
            results.get().bytes("experiment.json", ExperimentJson.bytes(readout));
            results.get()
                    .page(
                            "experiment.png",
                            ExperimentPage.of(readout, String.valueOf(log.getFileName()), Words.ENGLISH));
        }
    }

    private ExperimentQuestion question() {
        if (!columns.given() || metrics.isEmpty()) {
            throw new IllegalArgumentException("Name the arm's column by --variant and at least one --metric");
        }
        List<Formula> known = covariates.stream().map(Formula::of).toList();
        List<MetricSpec> specs = metrics.stream()
                .map(MetricSpec::of)
                .map(metric -> metric.withCovariates(known))
                .toList();
        List<List<String>> by =
                cuts.stream().map(cut -> Arrays.asList(cut.split("\\*"))).toList();
        return ExperimentQuestion.of(columns.columns(), specs)
                .withCuts(by)
                .withSearched(searched)
                .with(columns.allocation())
                .with(inference.inference())
                .with(watching.watching())
                .with(beliefs.beliefs())
                .with(adjustment.adjustment())
                .with(new Target(target, power));
    }
}
