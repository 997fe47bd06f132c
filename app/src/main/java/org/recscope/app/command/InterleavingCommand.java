package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.experiment.interleaving.Impressions;
import org.recscope.analytics.experiment.interleaving.InterleavingJson;
import org.recscope.analytics.experiment.interleaving.InterleavingReader;
import org.recscope.analytics.experiment.interleaving.InterleavingSpec;
import org.recscope.analytics.experiment.interleaving.Preference;
import org.recscope.analytics.loading.problem.LoadingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads a log of interleaved lists.
@Command(
        name = "interleaving",
        mixinStandardHelpOptions = true,
        header = "Reads a log of interleaved lists: which of two rankers do clicks prefer, and how surely?",
        descriptionHeading = "%n",
        description = {
            "Team draft: a row an item shown, or an item clicked, with the ranker that brought it (--impression, "
                    + "--team, and --clicked where rows are items shown).",
            "",
            "Or a row a list: --shown, --first, --second and --clicked hold items in one cell, between blanks, commas "
                    + "or bars. --method balanced reads the rankings of both; team-draft the items each brought."
        },
        parameterListHeading = "%nLog:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope interleaving clicks.csv --impression query_id --team team \\",
            "      --user user_id",
            "  recscope interleaving lists.jsonl --shown shown --first a --second b \\",
            "      --clicked clicked --method balanced --user user_id --out results"
        })
final class InterleavingCommand implements Callable<Integer> {
    private static final double SURE = 0.001;
    private static final double PERCENT = 100;

    @Parameters(arity = "1", paramLabel = "LOG", description = "The log: CSV, TSV, JSON Lines or Parquet.")
    private Path log = Path.of("");

    @Option(names = "--impression", order = 1, paramLabel = "COLUMN", description = "The list that was shown.")
    private @Nullable String impression;

    @Option(
            names = "--team",
            order = 2,
            paramLabel = "COLUMN",
            description = "The ranker that brought the item; two names in all.")
    private @Nullable String team;

    @Option(
            names = "--clicked",
            order = 3,
            paramLabel = "COLUMN",
            description = "Above 0 where the item was clicked; with --shown, the items clicked.")
    private @Nullable String clicked;

    @Option(
            names = "--user",
            order = 4,
            paramLabel = "COLUMN",
            description = "Whose lists are alike; without it every list is on its own.")
    private @Nullable String user;

    @Option(names = "--shown", order = 5, paramLabel = "COLUMN", description = "The items shown, best first.")
    private @Nullable String shown;

    @Option(
            names = "--first",
            order = 6,
            paramLabel = "COLUMN",
            description = "The first ranker's items: its ranking, or those it brought.")
    private @Nullable String first;

    @Option(names = "--second", order = 7, paramLabel = "COLUMN", description = "The second ranker's items.")
    private @Nullable String second;

    @Option(
            names = "--method",
            order = 8,
            paramLabel = "NAME",
            description = "How lists with --shown were mixed: balanced or team-draft (default: balanced).")
    private String method = "balanced";

    @Option(names = "--alpha", order = 9, paramLabel = "A", description = "Chance of a false alarm (default: 0.05).")
    private double alpha = 0.05;

    @Option(names = "--out", order = 30, paramLabel = "DIR", description = "Also writes interleaving.json here.")
    private @Nullable Path folder;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException, IOException {
        if (!(alpha > 0 && alpha < 1)) {
            throw new ParameterException(spec.commandLine(), "--alpha must be between 0 and 1, was " + alpha);
        }
        Impressions impressions = InterleavingReader.read(log, asked(), work.progress());
        Preference preference = Preference.of(impressions, alpha);
        PrintWriter out = spec.commandLine().getOut();
        print(preference, impressions, out);
        Optional<ResultFolder> results = ResultFolder.of(folder, out);
        if (results.isPresent()) {
            results.get().bytes("interleaving.json", InterleavingJson.bytes(preference, impressions));
        }
        return 0;
    }

    private InterleavingSpec asked() {
        if (shown != null && first != null && second != null && clicked != null) {
            boolean balanced = method.equalsIgnoreCase("balanced");
            if (!balanced && !method.equalsIgnoreCase("team-draft")) {
                throw new ParameterException(
                        spec.commandLine(), "--method takes balanced or team-draft, was '" + method + "'");
            }
            return new InterleavingSpec.Lists(shown, first, second, clicked, balanced, user);
        }
        if (impression != null && team != null) {
            return new InterleavingSpec.Teams(impression, team, clicked, user);
        }
        throw new ParameterException(
                spec.commandLine(),
                "Name --impression and --team, or --shown, --first, --second and --clicked: without them nothing says"
                        + " which ranker a click speaks for");
    }

    private void print(Preference its, Impressions impressions, PrintWriter out) {
        problems(its, impressions.problems(), out);
        TextTable table = new TextTable(List.of("", its.first(), "ties", its.second(), "p"), 1);
        table.row(List.of(
                "lists won",
                NumberText.count(its.firstWins()),
                NumberText.count(its.ties()),
                NumberText.count(its.secondWins()),
                NumberText.p(its.listsP())));
        table.row(List.of(
                "users won",
                NumberText.count(its.firstUsers()),
                NumberText.count(its.users() - its.firstUsers() - its.secondUsers()),
                NumberText.count(its.secondUsers()),
                NumberText.p(its.usersP())));
        table.print(out);
        out.println("  p: exact sign test; that of lists takes them for independent");
        out.println();
        boolean sure = its.preference().p() < alpha;
        boolean up = its.preference().estimate() > 0;
        out.printf(
                Locale.ROOT,
                "Preference for %s: %+.2f %% [%+.2f, %+.2f] of %s lists clicked, p %s over %s %s%n",
                its.second(),
                PERCENT * its.preference().estimate(),
                PERCENT * its.preference().interval().low(),
                PERCENT * its.preference().interval().high(),
                NumberText.count(its.lists()),
                NumberText.p(its.preference().p()),
                NumberText.count(its.users()),
                user == null ? "lists taken for independent" : "users");
        out.println(
                sure
                        ? "Clicks prefer " + (up ? its.second() : its.first()) + "."
                        : "Clicks do not tell the two apart yet.");
    }

    private static void problems(Preference its, Impressions.Problems problems, PrintWriter out) {
        note(out, problems.withoutImpression(), "rows without a list are left out");
        note(out, problems.withoutTeam(), "rows without a ranker are left out");
        note(out, problems.unreadable(), "rows cannot be read and are left out");
        note(out, problems.unknownClicks(), "clicks on items that neither ranker brought do not count");
        note(out, its.unclicked(), "lists without a click do not count");
        if (its.openers().p() < SURE) {
            out.printf(
                    Locale.ROOT,
                    "Note: BROKEN: the item on top should be of either ranker half of the time and is off by %.1f %%, p"
                            + " %s; positions favour one of them, do not believe what follows%n",
                    PERCENT * its.openers().deviation(),
                    NumberText.p(its.openers().p()));
        }
    }

    private static void note(PrintWriter out, long number, String words) {
        if (number > 0) {
            out.println("Note: " + NumberText.count(number) + " " + words);
        }
    }
}
