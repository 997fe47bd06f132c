package org.recscope.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.verification.Outcome;
import org.recscope.analytics.verification.Vector;
import org.recscope.analytics.verification.VectorFile;
import org.recscope.analytics.verification.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Holds this program against published numbers.
@Command(
        name = "verify-vectors",
        mixinStandardHelpOptions = true,
        header = "Holds this program against numbers that other programs published.",
        descriptionHeading = "%n",
        description = {
            "Reads a JSON file of vectors: inputs, the convention in words, and the values another program gives. "
                    + "Prints a line for each vector that differs or is not understood, and how many agree.",
            "The exit code is 0 when none differs, 1 otherwise."
        },
        parameterListHeading = "%nFile:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = "  recscope verify-vectors metrics.json")
final class VerifyVectorsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "An object with an array \"vectors\", or the array itself.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws LoadingException {
        PrintWriter out = spec.commandLine().getOut();
        int passed = 0;
        int failed = 0;
        int skipped = 0;
        for (Vector vector : VectorFile.read(file)) {
            switch (Verification.check(vector)) {
                case Outcome.Passed _ -> passed++;
                case Outcome.Failed(String words) -> {
                    failed++;
                    out.println("failed " + name(vector) + ": " + words);
                }
                case Outcome.Skipped(String reason) -> {
                    skipped++;
                    out.println("skipped " + name(vector) + ": " + reason);
                }
            }
        }
        out.println(passed + " passed, " + failed + " failed, " + skipped + " skipped");
        return failed == 0 ? 0 : Program.PROBLEM;
    }

    private static String name(Vector vector) {
        return vector.id() + " (" + vector.subject() + ")";
    }
}
