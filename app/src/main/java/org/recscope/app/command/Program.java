package org.recscope.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.work.CancelledException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command and turns whatever happens into words on the error stream and an exit code.
public final class Program {
    /// A file, or what is in it, kept the command from its work.
    public static final int PROBLEM = ExitCode.SOFTWARE;

    /// The command itself was wrong.
    public static final int WRONG_USAGE = ExitCode.USAGE;

    private Program() {}

    /// Runs a command on the standard streams, in the terminal's own charset.
    ///
    /// @param window opens the window, for the command that does
    /// @param metrics the folder of the user's own metrics where no option names one
    /// @param arguments the words after `recscope`
    /// @return the exit code
    public static int run(WindowOpener window, Path metrics, String... arguments) {
        Charset charset = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8);
        PrintWriter out = writer(FileDescriptor.out, charset);
        PrintWriter err = writer(FileDescriptor.err, charset);
        return run(window, metrics, out, err, arguments);
    }

    /// Runs a command.
    ///
    /// @param window opens the window, for the command that does
    /// @param metrics the folder of the user's own metrics where no option names one; null for none
    /// @param out results
    /// @param err problems and progress
    /// @param arguments the words after `recscope`
    /// @return the exit code
    public static int run(
            WindowOpener window, @Nullable Path metrics, PrintWriter out, PrintWriter err, String... arguments) {
        if (VersionText.askedAlone(arguments)) {
            VersionText.lines().forEach(out::println);
            out.flush();
            return ExitCode.OK;
        }
        int code = commands(window)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Program::wrongUsage)
                .setExecutionStrategy(parsed -> MetricFolderOption.run(parsed, metrics))
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line))
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /// All commands, in the order of the help. One line adds one.
    static CommandLine commands(WindowOpener window) {
        return new CommandLine(new RecscopeCommand())
                .addSubcommand(MetricFolderOption.with(new EvaluateCommand()))
                .addSubcommand(MetricFolderOption.with(new CompareCommand()))
                .addSubcommand(new InspectCommand())
                .addSubcommand(MetricFolderOption.with(new ReportCommand()))
                .addSubcommand(new CalibrateCommand())
                .addSubcommand(new OffPolicyCommand())
                .addSubcommand(new ExperimentCommand())
                .addSubcommand(new InterleavingCommand())
                .addSubcommand(new ForetellCommand())
                .addSubcommand(MetricFolderOption.with(new ExplainCommand()))
                .addSubcommand(MetricFolderOption.with(new ProfilesCommand()))
                .addSubcommand(MetricFolderOption.with(new MetricsCommand()))
                .addSubcommand(new VerifyVectorsCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new DemoCommand(window))
                .addSubcommand(new SelfTestCommand(window));
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset));
    }

    private static int wrongUsage(ParameterException failure, String... arguments) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("recscope: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    private static int explain(Exception failure, CommandLine line) {
        PrintWriter err = line.getErr();
        switch (failure) {
            case LoadingException loading -> {
                for (Problem problem : loading.problems()) {
                    err.println("recscope: " + problem.message());
                }
            }
            case CancelledException cancelled -> err.println("recscope: " + cancelled.getMessage());
            case UncheckedIOException wrapped ->
                err.println("recscope: " + words(Objects.requireNonNull(wrapped.getCause())));
            case IOException io -> err.println("recscope: " + words(io));
            default -> {
                err.println("recscope: something went wrong that should not have. Please report this:");
                failure.printStackTrace(err);
            }
        }
        return PROBLEM;
    }

    private static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> denied.getFile() + " may not be read or written.";
            case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
            case FileSystemException file -> file.getFile() + " cannot be read or written.";
            default -> String.valueOf(failure.getMessage());
        };
    }
}
