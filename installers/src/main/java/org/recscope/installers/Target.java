package org.recscope.installers;

import java.util.List;
import java.util.Locale;

/// A system that Recscope is packaged for. Packages are always made on the system they are for.
///
/// On systems whose file names ignore case the console launcher cannot be called `recscope` beside `Recscope`.
public enum Target {
    /// Debian and Red Hat packages and a portable archive.
    LINUX("linux", "png", "recscope", List.of()),
    /// A disk image and a package, each for the architecture it was made on.
    MACOS("macos", "icns", "recscope-cli", List.of("dmg", "pkg")),
    /// An installer for one user and a portable archive.
    WINDOWS("windows", "ico", "recscope-cli", List.of("msi"));

    private final String folder;
    private final String iconEnding;
    private final String console;
    private final List<String> types;

    Target(String folder, String iconEnding, String console, List<String> types) {
        this.folder = folder;
        this.iconEnding = iconEnding;
        this.console = console;
        this.types = types;
    }

    /// The system this program runs on.
    ///
    /// @return Linux unless the system says it is one of the others
    public static Target here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("win") ? WINDOWS : name.contains("mac") ? MACOS : LINUX;
    }

    /// The folder of this module with the system's argument files.
    ///
    /// @return `linux`, `macos` or `windows`
    public String folder() {
        return folder;
    }

    /// The ending of the icon files that the system reads.
    ///
    /// @return without a dot
    public String iconEnding() {
        return iconEnding;
    }

    /// The name of the launcher for the command line.
    ///
    /// @return differs from the window's launcher even where case is ignored
    public String console() {
        return console;
    }

    /// The package types that jpackage makes on this system, as it names them.
    ///
    /// @return nothing on Linux, where the packages are made by the system's own programs
    public List<String> types() {
        return types;
    }
}
