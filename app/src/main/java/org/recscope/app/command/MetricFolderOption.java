package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.extension.MetricFolder;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/// Where the user's own metrics are, for the commands that compute or list metrics.
final class MetricFolderOption {
    private static final String NAME = "--metrics-folder";

    private MetricFolderOption() {}

    /// A command with this option.
    ///
    /// @param command computes or lists metrics
    /// @return the same, as picocli has it
    static CommandLine with(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder(NAME)
                        .type(Path.class)
                        .order(80)
                        .paramLabel("DIR")
                        .description("Jars of your own metrics, in place of the usual folder; see the guide, "
                                + "own-metrics.md (default: the variable RECSCOPE_METRICS, else 'metrics' beside "
                                + "the program's settings).")
                        .build());
        return line;
    }

    /// Brings the user's own metrics along before a command that has this option is run.
    ///
    /// @param parsed what was asked
    /// @param usual the folder when the option is not given; null for none
    /// @return the exit code
    static int run(ParseResult parsed, @Nullable Path usual) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec command = last.commandSpec();
        if (command.findOption(NAME) != null) {
            bring(command, last.matchedOptionValue(NAME, (Path) null), usual);
        }
        return new RunLast().execute(parsed);
    }

    private static void bring(CommandSpec command, @Nullable Path chosen, @Nullable Path usual) {
        if (chosen != null && !Files.isDirectory(chosen)) {
            throw new ParameterException(command.commandLine(), NAME + " " + chosen + " is not a folder");
        }
        Path folder = chosen == null ? usual : chosen;
        MetricFolder own = folder == null ? MetricFolder.NONE : MetricFolder.read(folder);
        PrintWriter err = command.commandLine().getErr();
        own.bring().problems().forEach(problem -> err.println("recscope: " + problem.message()));
        err.flush();
    }
}
