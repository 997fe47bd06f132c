package org.recscope.app.launch;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Files opened from the Finder: macOS sends an event where the other systems start the program with arguments.
final class MacFiles {
    private MacFiles() {}

    /// Listens for files to open; does nothing on other systems. Called before the window exists, so that the event of
    /// a
    /// double click that started the program is not missed.
    ///
    /// @param onFiles told the files of each event
    static void listen(Consumer<List<Path>> onFiles) {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
        if (mac
                && !GraphicsEnvironment.isHeadless()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) {
            Desktop.getDesktop()
                    .setOpenFileHandler(event -> onFiles.accept(
                            event.getFiles().stream().map(File::toPath).toList()));
        }
    }
}
