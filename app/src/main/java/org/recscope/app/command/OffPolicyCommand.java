package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.FileKind;
import org.recscope.analytics.loading.FileSpec;
import org.recscope.analytics.loading.Role;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.offpolicy.OffPolicyOptions;
import org.recscope.analytics.study.bandit.BanditAnswer;
import org.recscope.analytics.study.bandit.BanditRunner;
import org.recscope.analytics.study.bandit.OffPolicyJson;
import org.recscope.analytics.study.figures.OffPolicyPage;
import org.recscope.analytics.study.figures.Words;
import org.recscope.analytics.study.question.BanditQuestion;
import org.recscope.analytics.study.question.PolicySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Judges policies on a log of another one.
@Command(
        name = "offpolicy",
        mixinStandardHelpOptions = true,
        header = "What another policy would have earned, from the log of the one that ran, and whether to believe it.",
        descriptionHeading = "%n",
        description = {
            "Reads a log with, in each row, what was shown, how likely that was, and what it earned. Columns are found by "
                    + "their usual names; the options below overrule them. A traffic light says whether the estimates can "
                    + "be believed, and why."
        },
        parameterListHeading = "%nLog:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope offpolicy log.csv --policy uniform",
            "  recscope offpolicy bandit.parquet --policy column:target_propensity uniform \\",
            "      --by device",
            "  recscope offpolicy log.csv --policy table:policy.csv \\",
            "      --context device,daypart --out results",
            "  recscope offpolicy news.recscope"
        })
final class OffPolicyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "LOG",
            description =
                    "One row an action: action, propensity, reward; position, user. Or a saved study with logs and its "
                            + "own question.")
    private Path log = Path.of("");

    @Option(
            names = "--policy",
            order = 10,
            arity = "1..*",
            paramLabel = "POLICY",
            description = "What is asked about: uniform; column:NAME, the probability of what was done in the log; "
                    + "table:FILE, with action, perhaps position, and probability; run:FILE, a fixed list a user.")
    private List<String> policies = List.of();

    @Option(
            names = "--action",
            order = 11,
            paramLabel = "COLUMN",
            description = "What was shown (usual names: action, item_id).")
    private String action = "";

    @Option(
            names = "--reward",
            order = 12,
            paramLabel = "COLUMN",
            description = "What it earned (usual names: reward, click).")
    private String reward = "";

    @Option(
            names = "--propensity",
            order = 13,
            paramLabel = "COLUMN",
            description = "How likely it was that this was shown (usual names: propensity, pscore).")
    private String propensity = "";

    @Option(
            names = "--position",
            order = 14,
            paramLabel = "COLUMN",
            description = "Where it was shown (usual names: position, slot).")
    private String position = "";

    @Option(
            names = "--user",
            order = 15,
            paramLabel = "COLUMN",
            description = "Whose row it is (usual names: user_id, user). Without, rows count as independent.")
    private String user = "";

    @Option(
            names = "--actions",
            order = 16,
            paramLabel = "FILE",
            description = "All actions there are, those never logged too, perhaps with a category each: needed for "
                    + "marginalised estimates, and for uniform where not all were logged.")
    private @Nullable Path actions;

    @Option(
            names = "--context",
            order = 17,
            arity = "1..*",
            split = ",",
            paramLabel = "COLUMN",
            description = "Columns that the reward model may look at beside action and position.")
    private List<String> context = List.of();

    @Option(
            names = "--by",
            order = 18,
            arity = "1..*",
            paramLabel = "COLUMN",
            description = "Cuts rows by a column of the log; two are crossed as 'device*daypart'.")
    private List<String> by = List.of();

    @Option(
            names = "--slate",
            order = 19,
            paramLabel = "COLUMN",
            description = "Which list a row belongs to, where lists were shown: whole lists are judged, too. A row's "
                    + "propensity is then that of its item at its position, given those above it.")
    private String slate = "";

    @Option(
            names = "--folds",
            order = 20,
            paramLabel = "N",
            description = "Parts of the users for cross-fitting the reward model (default: 3).")
    private int folds = OffPolicyOptions.DEFAULTS.folds();

    @Option(
            names = "--replicates",
            order = 21,
            paramLabel = "N",
            description = "How often users are drawn anew for intervals (default: 1000).")
    private int replicates = OffPolicyOptions.DEFAULTS.replicates();

    @Option(
            names = "--floor",
            order = 22,
            paramLabel = "P",
            description = "Rows with this propensity or less are counted (default: 0.0001).")
    private double floor = OffPolicyOptions.DEFAULTS.floor();

    @Option(names = "--seed", order = 23, paramLabel = "N", description = "What all chance starts from (default: 1).")
    private long seed = OffPolicyOptions.DEFAULTS.seed();

    @Option(
            names = "--out",
            order = 30,
            paramLabel = "DIR",
            description = "Also writes offpolicy.json and offpolicy.png to this folder.")
    private @Nullable Path folder;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (SavedQuestion.is(log)) {
            List<BanditAnswer> answers = SavedQuestion.of(log, work, spec).bandits();
            for (BanditAnswer answer : answers) {
                print(answer, SavedQuestion.folder(folder, answer.log().path(), answers.size()), out);
            }
        } else {
            print(BanditRunner.run(file(), question(), work.progress()), folder, out);
        }
        return 0;
    }

    private static void print(BanditAnswer answer, @Nullable Path place, PrintWriter out) throws IOException {
        new OffPolicyText(answer, out).print();
        Optional<ResultFolder> results = ResultFolder.of(place, out);
        if (results.isPresent()) {
            results.get().file(OffPolicyJson.FILE, file -> OffPolicyJson.write(answer, file));
            results.get().page("offpolicy.png", OffPolicyPage.of(answer, Words.ENGLISH));
        }
    }

    private FileSpec file() {
        return FileSpec.of(log, FileKind.BANDIT)
                .with(action, Role.ACTION)
                .with(reward, Role.REWARD)
                .with(propensity, Role.PROPENSITY)
                .with(position, Role.RANK)
                .with(user, Role.USER);
    }

    private BanditQuestion question() {
        if (policies.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing --policy POLICY: what is asked about");
        }
        try {
            return new BanditQuestion(
                    policies.stream().map(PolicySource::parse).toList(),
                    Optional.ofNullable(actions),
                    context.stream().map(String::strip).distinct().toList(),
                    by.stream().map(String::strip).distinct().toList(),
                    slate.isBlank() ? Optional.empty() : Optional.of(slate.strip()),
                    new OffPolicyOptions(folds, replicates, floor, seed));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }
}
