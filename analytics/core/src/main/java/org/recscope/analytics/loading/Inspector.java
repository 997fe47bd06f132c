package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recscope.analytics.loading.problem.LoadingException;
import org.recscope.analytics.loading.problem.Problem;
import org.recscope.analytics.loading.table.Sample;
import org.recscope.analytics.loading.table.TableSource;

/// Looks at a file before it is loaded.
public final class Inspector {
    private static final int SHOWN_ROWS = 50;
    private static final int SHOWN_PROBLEMS = 3;

    private Inspector() {}

    /// Looks at the first rows of a file and guesses what it is. Never throws for what is in the file.
    ///
    /// @param file a file, or a folder whose files are one table
    /// @return what was seen, problems included
    public static Inspection inspect(Path file) {
        return inspect(file, null);
    }

    /// Looks at the first rows of a file whose part in the study is known, which makes the guess surer.
    ///
    /// @param file a file, or a folder whose files are one table
    /// @param kind the part it plays, or null to guess that too
    /// @return what was seen, problems included
    public static Inspection inspect(Path file, @Nullable FileKind kind) {
        return inspect(file, kind, "");
    }

    /// Looks at the first rows of a file whose layout somebody named.
    ///
    /// @param file a file, or a folder whose files are one table
    /// @param kind the part it plays, or null to guess that too
    /// @param layout the name of a {@link org.recscope.analytics.loading.dialect.Layout}; empty tells it by content
    /// @return what was seen, problems included
    public static Inspection inspect(Path file, @Nullable FileKind kind, String layout) {
        try (TableSource source = TableSources.open(file, kind, layout)) {
            return inspect(source, kind);
        } catch (LoadingException e) {
            return Inspection.failed(file, e.problems());
        }
    }

    static Inspection inspect(TableSource source, @Nullable FileKind kind) throws LoadingException {
        Sample sample = Sample.of(source);
        RoleGuess guess = new RoleGuess(source.file(), source.schema(), sample, kind);
        List<Problem> problems = new ArrayList<>(FileNames.check(source.file(), source.format()));
        problems.addAll(source.problems());
        problems.addAll(guess.problems());
        problems.addAll(sample.skipped().stream().limit(SHOWN_PROBLEMS).toList());
        if (sample.rows().isEmpty() && sample.skipped().isEmpty()) {
            problems.add(Skips.noRows(source.file()));
        }
        return new Inspection(
                source.file(),
                source.format(),
                source.schema(),
                guess.roles(),
                guess.reasons(),
                guess.kind(),
                sample.rows().stream().limit(SHOWN_ROWS).toList(),
                source.rows(),
                problems);
    }
}
