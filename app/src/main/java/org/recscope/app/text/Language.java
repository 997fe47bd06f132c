package org.recscope.app.text;

import java.util.Locale;

/// The language of the window. Its words are `command.language-NAME`.
public enum Language {
    /// As the operating system is set, where there is a translation; else English.
    SYSTEM,
    /// English.
    ENGLISH,
    /// German.
    GERMAN;

    /// The locale of words and numbers.
    ///
    /// @param system the locale of the operating system
    /// @return one there are words for
    public Locale locale(Locale system) {
        return switch (this) {
            case ENGLISH -> Locale.ENGLISH;
            case GERMAN -> Locale.GERMAN;
            case SYSTEM -> system.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        };
    }
}
