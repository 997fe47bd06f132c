package org.recscope.app.command;

import java.io.IOException;
import java.nio.file.Path;

/// Opens the window. The command line knows no toolkit: whoever starts it hands this in.
public interface WindowOpener {
    /// For where there is no display, and for tests.
    WindowOpener NONE = new WindowOpener() {
        @Override
        public boolean possible() {
            return false;
        }

        @Override
        public void open(Path study) {
            throw new IllegalStateException("there is no display");
        }
    };

    /// Whether there is a display to open it on.
    boolean possible();

    /// Opens it and returns when it was closed.
    ///
    /// @param study the study to show
    void open(Path study);

    /// Opens a study where nobody sees it, waits for its answer, and closes the window: the self-test of an
    /// installation.
    ///
    /// @param study the study to open
    /// @param home an empty folder for settings
    /// @return one line about what was seen
    /// @throws IOException when the window did not open, or showed nothing; the message says what
    default String openUnseen(Path study, Path home) throws IOException {
        throw new IOException("this program was started without its window");
    }
}
