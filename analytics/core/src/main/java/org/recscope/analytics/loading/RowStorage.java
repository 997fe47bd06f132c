package org.recscope.analytics.loading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the rows of runs, truth and history are kept while they are worked with. Changes no number: what is on the
/// disk is read from there as if it were in memory.
///
/// @param where memory, disk, or whichever suits
/// @param folder for rows on the disk; null for the system's folder of temporary files
public record RowStorage(Where where, @Nullable Path folder) {
    /// In memory as long as the rows are likely to fit.
    public static final RowStorage AUTO = new RowStorage(Where.AUTO, null);

    /// The places there are.
    public enum Where {
        /// The disk when the rows would fill more than half of the memory that the program may use.
        AUTO,
        /// Memory whatever the size.
        MEMORY,
        /// Temporary files, which are gone with the program however it ends.
        DISK
    }
}
