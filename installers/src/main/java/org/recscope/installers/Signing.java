package org.recscope.installers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Whether the packages are signed: they are when the environment names who signs, and are called "unsigned" otherwise.
final class Signing {
    private Signing() {}

    /// Whether somebody signs this build.
    static boolean available() {
        return !identity().isEmpty();
    }

    /// The options that make jpackage sign; only macOS signs while packaging.
    static List<String> options(Build build) throws IOException {
        if (build.target() != Target.MACOS || !available()) {
            return List.of();
        }
        List<String> options = new ArrayList<>(List.of("--mac-signing-key-user-name", identity()));
        for (String option : OptionFile.read(build.system("sign.args"))) {
            options.add(
                    option.startsWith("macos/")
                            ? build.options().resolve(option).toString()
                            : option);
        }
        return options;
    }

    private static String identity() {
        String name = System.getenv("RECSCOPE_SIGNING_IDENTITY");
        return name == null ? "" : name.strip();
    }
}
