package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The folder where the program keeps what belongs to the user and not to a study: settings, autosaved work, the demo.
///
/// @param folder the folder; made when something is first written
public record Home(Path folder) {
    /// The folder of this user: `-Drecscope.home`, else the place usual on the operating system.
    ///
    /// @param properties the system's properties
    /// @param environment the environment's variables
    /// @return the folder
    public static Home of(Properties properties, Map<String, String> environment) {
        String chosen = properties.getProperty("recscope.home");
        if (chosen != null && !chosen.isBlank()) {
            return new Home(Path.of(chosen));
        }
        Path user = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return new Home(
                    user.resolve("Library").resolve("Application Support").resolve("Recscope"));
        }
        if (system.startsWith("windows")) {
            return new Home(path(environment.get("APPDATA"), user).resolve("Recscope"));
        }
        return new Home(path(environment.get("XDG_CONFIG_HOME"), user.resolve(".config"))
                .resolve("recscope"));
    }

    /// Where the settings are.
    ///
    /// @return a JSON file
    public Path settings() {
        return folder.resolve("settings.json");
    }

    /// Where work that was not saved is kept.
    ///
    /// @return a project file
    public Path autosave() {
        return folder.resolve("unsaved.recscope");
    }

    /// Where the demo's files are.
    ///
    /// @return a folder
    public Path demo() {
        return folder.resolve("demo");
    }

    private static Path path(@Nullable String text, Path otherwise) {
        return text == null || text.isBlank() ? otherwise : Path.of(text);
    }
}
