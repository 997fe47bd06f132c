package org.recscope.app.command;

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
}
