package org.recscope.analytics.loading;

import java.nio.file.Path;
import java.util.List;
import org.recscope.analytics.loading.problem.Problem;

/// Looks at a file before it is loaded.
public final class Inspector {
    private Inspector() {}

    /// Looks at the first rows of a file and guesses what it is. Never throws for what is in the file.
    ///
    /// @param file a file, or a folder whose files are one table
    /// @return what was seen, problems included
    public static Inspection inspect(Path file) {
        return Inspection.failed(
                file, List.of(new Problem.Unreadable(file, "cannot be read yet", "Wait for the readers.")));
    }
}
