package org.recscope.app.launch;

import java.util.logging.Level;
import java.util.logging.Logger;

/// JavaFX complains on the console that it stands on the class path, where it works as well.
final class ToolkitLog {
    /// Held, because loggers that nobody holds forget their level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private ToolkitLog() {}

    /// Lets the toolkit speak of errors alone. Called before it starts.
    static void quiet() {
        JAVAFX.setLevel(Level.SEVERE);
    }
}
