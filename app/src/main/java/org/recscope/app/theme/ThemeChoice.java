package org.recscope.app.theme;

/// What the user wants the window to look like. Its words are `shell.theme.NAME`.
public enum ThemeChoice {
    /// As the operating system is set, and changing with it.
    SYSTEM,
    /// Always light.
    LIGHT,
    /// Always dark.
    DARK
}
