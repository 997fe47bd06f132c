package org.recscope.app.command;

import org.recscope.analytics.work.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/// How much of the machine a command may use; changes no result.
final class WorkOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--threads",
            order = 90,
            paramLabel = "N",
            description = "Threads to use; the results are the same with any number (default: all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", order = 91, description = "No progress line, even where there is a terminal.")
    private boolean quiet;

    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, was " + threads);
        }
        return threads;
    }

    /// A line on the terminal that says how far the work is; nothing where output goes to a file or another program.
    Progress progress() {
        return quiet ? Progress.NONE : TerminalProgress.where(spec.commandLine().getErr());
    }
}
