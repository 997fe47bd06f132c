package org.recscope.app.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.recscope.app.command.WindowOpener;

/// The window, for the command that opens it.
final class Desktop implements WindowOpener {
    private final Map<String, String> environment;

    Desktop(Map<String, String> environment) {
        this.environment = environment;
    }

    /// On Windows and macOS somebody always sits before a screen; elsewhere a display server says so in a variable.
    @Override
    public boolean possible() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.startsWith("windows")
                || system.startsWith("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    @Override
    public void open(Path study) {
        WindowApplication.open(study.toString());
    }

    @Override
    public String openUnseen(Path study, Path home) throws IOException {
        return UnseenWindow.open(study, home);
    }
}
