package org.recscope.app.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the user for files. An interface, because a test cannot click into the operating system's dialog.
public interface FileDialogs {
    /// Asks for files to read.
    ///
    /// @param owner the window that waits
    /// @param kind what to offer first
    /// @return the files chosen; empty when the user changed their mind
    List<Path> open(Window owner, FileType kind);

    /// Asks where to write.
    ///
    /// @param owner the window that waits
    /// @param kind decides the ending
    /// @param name the name suggested
    /// @return the file chosen, with an ending; empty when the user changed their mind
    Optional<Path> save(Window owner, FileType kind, String name);

    /// Asks for a folder to write into.
    ///
    /// @param owner the window that waits
    /// @return the folder; empty when the user changed their mind
    Optional<Path> folder(Window owner);
}
