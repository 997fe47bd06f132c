package org.recscope.analytics.study;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/// The licences that an installed program carries: its own, and those of the libraries that come along.
///
/// They lie in the folder `legal` beside the program's jars. A program run from its build has none.
public final class Notices {
    private static final String LIBRARIES = "THIRD-PARTY.txt";

    private Notices() {}

    /// Where the licences are.
    ///
    /// @return the folder; nothing in a program that was not installed
    public static Optional<Path> folder() {
        CodeSource source = Notices.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : beside(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// Where the licences of a program are.
    ///
    /// @param jar the program's jar, or its folder of classes
    /// @return the folder; nothing where there is none
    static Optional<Path> beside(Path jar) {
        Path folder = jar.resolveSibling("legal");
        return Files.isRegularFile(folder.resolve(LIBRARIES)) ? Optional.of(folder) : Optional.empty();
    }

    /// The list of libraries, each with its licence and where it comes from.
    ///
    /// @param folder the folder of licences
    /// @return lines of words
    /// @throws IOException when the list cannot be read
    public static String libraries(Path folder) throws IOException {
        return Files.readString(folder.resolve(LIBRARIES));
    }
}
