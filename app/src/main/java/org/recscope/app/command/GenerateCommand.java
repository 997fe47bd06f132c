package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.recscope.analytics.sample.SampleFile;
import org.recscope.analytics.sample.SampleFormat;
import org.recscope.analytics.sample.SampleGenerator;
import org.recscope.analytics.sample.SampleOptions;
import org.recscope.analytics.sample.SamplePart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes a made-up news world of any size.
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Makes up a news site: readers, articles, clicks, three recommenders that truly differ, experiments.",
        descriptionHeading = "%n",
        description = {
            "The same options and seed give the same files everywhere. truth.json says what was planted: which run is "
                    + "the accurate one, which experiment is broken, how large the effects are.",
            "The folder holds a study to open: 'recscope evaluate FOLDER/study.recscope'."
        },
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  recscope generate --out news",
            "  recscope generate --users 1000000 --runs 3 --list 20 --out large",
            "  recscope generate --format csv --imperfect --out flawed"
        })
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write to.")
    private Path folder = Path.of(".");

    @Option(names = "--users", paramLabel = "N", description = "Readers (default: ${DEFAULT-VALUE}).")
    private int users = SampleOptions.DEFAULTS.users();

    @Option(names = "--items", paramLabel = "N", description = "Articles (default: ${DEFAULT-VALUE}).")
    private int items = SampleOptions.DEFAULTS.items();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How many runs, 1 to 3: popular, accurate, diverse (default: ${DEFAULT-VALUE}).")
    private int runs = SampleOptions.DEFAULTS.runs();

    @Option(names = "--list", paramLabel = "N", description = "Length of the lists (default: ${DEFAULT-VALUE}).")
    private int list = SampleOptions.DEFAULTS.list();

    @Option(
            names = "--history-per-user",
            paramLabel = "N",
            description = "Articles a reader has read before, on average (default: ${DEFAULT-VALUE}).")
    private int history = SampleOptions.DEFAULTS.historyPerUser();

    @Option(names = "--days", paramLabel = "N", description = "Days of history (default: ${DEFAULT-VALUE}).")
    private int days = SampleOptions.DEFAULTS.days();

    @Option(names = "--format", paramLabel = "FORMAT", description = "parquet or csv (default: parquet).")
    private SampleFormat format = SampleOptions.DEFAULTS.format();

    @Option(names = "--text-ids", description = "Ids are texts like u00017, not numbers.")
    private boolean textIds;

    @Option(
            names = "--imperfect",
            description = "The files have the flaws of real ones: duplicates, ties, gaps, short lists, unknown items.")
    private boolean imperfect;

    @Option(
            names = "--only",
            arity = "1..*",
            split = ",",
            paramLabel = "PART",
            description = "Only some of it: lists, ab, bandit, predictions, series.")
    private Set<SamplePart> parts = EnumSet.allOf(SamplePart.class);

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "What all chance starts from (default: ${DEFAULT-VALUE}).")
    private long seed = SampleOptions.DEFAULTS.seed();

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        print(SampleGenerator.generate(options(), folder, work.threads(), work.progress()));
        return 0;
    }

    private SampleOptions options() {
        try {
            return new SampleOptions(users, items, runs, list, history, days, seed, format, textIds, imperfect, parts);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
        }
    }

    private void print(List<SampleFile> files) {
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable(List.of("file", "rows"), 1);
        for (SampleFile file : files) {
            table.row(List.of(
                    file.path().toString(), file.rows() == 0 ? "" : String.format(Locale.ROOT, "%,d", file.rows())));
        }
        table.print(out);
    }
}
