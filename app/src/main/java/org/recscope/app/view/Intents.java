package org.recscope.app.view;

import java.nio.file.Path;

/// What a view asks the frame to do, because it takes more than the view: questions to the user, other views.
public interface Intents {
    /// Asks for data files and adds them to the study.
    String OPEN_FILES = "open-files";
    /// Asks for a project file and opens it.
    String OPEN_STUDY = "open-study";
    /// Opens the demo.
    String OPEN_DEMO = "open-demo";

    /// Runs a command of the frame.
    ///
    /// @param command its id
    void run(String command);

    /// Opens a project file, after asking about unsaved work, or adds a data file.
    ///
    /// @param file the file
    void open(Path file);
}
