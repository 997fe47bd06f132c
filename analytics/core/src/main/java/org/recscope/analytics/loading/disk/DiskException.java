package org.recscope.analytics.loading.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.recscope.analytics.loading.problem.Problem;

/// The disk does not take what does not fit on the heap, or does not give it back.
public final class DiskException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    DiskException(Path folder, IOException cause) {
        super(cause);
        this.folder = folder;
    }

    /// What happened, in words.
    ///
    /// @return names the folder and the remedy
    public Problem problem() {
        return new Problem.Unreadable(
                folder,
                "does not take the rows that are too many for memory (" + reason() + ")",
                "Make room in " + folder + ", choose another folder by --temp, or give the program more memory.");
    }

    private String reason() {
        IOException cause = Objects.requireNonNull(getCause());
        return cause instanceof java.nio.file.FileSystemException its && its.getReason() != null
                ? its.getReason()
                : String.valueOf(cause.getMessage());
    }
}
