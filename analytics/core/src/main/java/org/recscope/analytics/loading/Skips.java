package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.problem.Severity;

/// Counts the rows of a file that cannot be used. A few are left out with a warning; when there are more, the file is
/// not
/// what it seems and is refused.
final class Skips {
    /// As many are always borne.
    static final long ALWAYS = 100;

    /// And this share of a large file.
    static final double SHARE = 0.01;

    private static final int SHOWN = 3;
    private static final long HOPELESS = 10_000;

    private final Path file;
    private final List<Problem> examples = new ArrayList<>();
    private long count;

    Skips(Path file) {
        this.file = file;
    }

    static Problem noRows(Path file) {
        return new Problem.Unreadable(
                file, "has columns but no rows", "Choose the file that holds the rows, or write it again.");
    }

    /// Takes one more.
    ///
    /// @param rows rows seen so far, this one included
    void add(Problem problem, long rows) throws LoadingException {
        count++;
        if (examples.size() < SHOWN) {
            examples.add(problem);
        }
        if (count > HOPELESS && count > rows / 2) {
            throw new LoadingException(summary(Severity.FATAL, rows));
        }
    }

    long count() {
        return count;
    }

    /// What to say in the end.
    ///
    /// @param rows rows of the file
    /// @return a warning, or nothing
    List<Problem> end(long rows) throws LoadingException {
        if (rows == 0) {
            throw new LoadingException(noRows(file));
        }
        if (count == 0) {
            return List.of();
        }
        if (count == rows || count > Math.max(ALWAYS, SHARE * rows)) {
            throw new LoadingException(summary(Severity.FATAL, rows));
        }
        return List.of(summary(Severity.WARNING, rows));
    }

    private Problem summary(Severity severity, long rows) {
        return new Problem.SkippedRows(severity, file, count, rows, examples);
    }
}
