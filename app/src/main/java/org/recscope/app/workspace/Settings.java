package org.recscope.app.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recscope.app.text.Language;
import org.recscope.app.theme.ThemeChoice;

/// What the program remembers of its user.
///
/// @param theme the look
/// @param language of the window
/// @param recent project files, the last opened first
public record Settings(ThemeChoice theme, Language language, List<Path> recent) {
    /// What a new user has.
    public static final Settings DEFAULTS = new Settings(ThemeChoice.SYSTEM, Language.SYSTEM, List.of());

    private static final int REMEMBERED = 10;

    /// Makes the list immutable.
    public Settings {
        recent = List.copyOf(recent);
    }

    /// With a study at the head of the recent ones.
    ///
    /// @param file its project file
    /// @return the settings
    public Settings opened(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        List<Path> files = new ArrayList<>(recent);
        files.remove(absolute);
        files.add(0, absolute);
        return new Settings(theme, language, files.subList(0, Math.min(REMEMBERED, files.size())));
    }

    /// Without a study that is gone or not wanted in the list.
    ///
    /// @param file its project file
    /// @return the settings
    public Settings forgotten(Path file) {
        return new Settings(
                theme,
                language,
                recent.stream().filter(each -> !each.equals(file)).toList());
    }

    /// With another look.
    ///
    /// @param choice the look
    /// @return the settings
    public Settings withTheme(ThemeChoice choice) {
        return new Settings(choice, language, recent);
    }

    /// In another language.
    ///
    /// @param choice the language
    /// @return the settings
    public Settings withLanguage(Language choice) {
        return new Settings(theme, choice, recent);
    }
}
