package org.recscope.installers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Whether macOS packages are signed: they are when the environment names who signs, and are called "unsigned"
/// otherwise.
final class Signing {
    private Signing() {}

    /// Whether somebody signs this build.
    static boolean available() {
        return !identity().isEmpty();
    }

    /// Seals the finished image: what was changed after jpackage made it would otherwise count as damaged on macOS.
    /// Without an identity the seal names nobody.
    static void seal(Build build) throws IOException {
        if (build.target() == Target.MACOS && available()) {
            List<String> options = new ArrayList<>(
                    List.of("--type", "app-image", "--app-image", build.image().toString()));
            options.addAll(options(build));
            options.addAll(entitled(build));
            Tool.run("jpackage", options);
        } else if (build.target() == Target.MACOS) {
            Command.run("codesign", "-f", "-s", "-", build.image().toString());
        }
    }

    /// The options that make jpackage sign with the identity; nothing without one.
    static List<String> options(Build build) {
        return build.target() == Target.MACOS && available()
                ? List.of("--mac-sign", "--mac-signing-key-user-name", identity())
                : List.of();
    }

    private static List<String> entitled(Build build) throws IOException {
        return OptionFile.read(build.system("sign.args")).stream()
                .map(option -> option.startsWith("macos/")
                        ? build.options().resolve(option).toString()
                        : option)
                .toList();
    }

    private static String identity() {
        String name = System.getenv("RECSCOPE_SIGNING_IDENTITY");
        return name == null ? "" : name.strip();
    }
}
