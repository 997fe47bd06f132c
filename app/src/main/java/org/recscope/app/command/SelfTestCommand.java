package org.recscope.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.recscope.analytics.loading.problem.LoadingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Tries the installed program on itself.
@Command(
        name = "selftest",
        mixinStandardHelpOptions = true,
        header = "Tries this installation: known values, a made-up study, its report, the window without a display.",
        optionListHeading = "%nOptions:%n")
final class SelfTestCommand implements Callable<Integer> {
    private final WindowOpener window;

    @Mixin
    private WorkOptions work;

    @Spec
    private CommandSpec spec;

    SelfTestCommand(WindowOpener window) {
        this.window = window;
    }

    /// One thing to try.
    @FunctionalInterface
    private interface Check {
        String run() throws IOException, LoadingException;
    }

    private record Named(String name, Check check) {}

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("recscope-selftest");
        try {
            SelfTest test = new SelfTest(folder, work.threads());
            Path home = Files.createDirectory(folder.resolve("home"));
            List<Named> checks = List.of(
                    new Named("known values", test::knownValues),
                    new Named("generator", test::generate),
                    new Named("evaluation", test::evaluate),
                    new Named("report", test::report),
                    new Named("window", () -> window.openUnseen(test.study(), home)));
            List<String> failed = checks.stream()
                    .filter(check -> !passes(check))
                    .map(Named::name)
                    .toList();
            spec.commandLine()
                    .getOut()
                    .println(
                            failed.isEmpty()
                                    ? "This installation works."
                                    : failed.size() + " of " + checks.size() + " checks failed: "
                                            + String.join(", ", failed) + ".");
            return failed.isEmpty() ? 0 : Program.PROBLEM;
        } finally {
            delete(folder);
        }
    }

    /// Whatever a check throws is its failure, errors of a missing library among them: the others are still tried.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private boolean passes(Named check) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            String seen = check.check().run();
            out.printf("ok      %-13s %s%n", check.name(), seen);
            return true;
        } catch (IOException | LoadingException | RuntimeException | LinkageError e) {
            out.printf("FAILED  %-13s %s%n", check.name(), e.getMessage());
            if (!(e instanceof IOException || e instanceof LoadingException)) {
                e.printStackTrace(spec.commandLine().getErr());
            }
            return false;
        } finally {
            out.flush();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
