package org.recscope.installers;

import java.nio.file.Path;

/// Where one run of the packaging reads and writes, and for which system.
///
/// @param root the top of the project
/// @param version the version as the project says it
/// @param target the system
record Build(Path root, String version, Target target) {
    /// The version without what says that it is a preview: installers know numbers alone.
    String number() {
        return version.replaceFirst("-.*", "");
    }

    Path options() {
        return root.resolve("installers");
    }

    Path common(String file) {
        return options().resolve("common").resolve(file);
    }

    Path system(String file) {
        return options().resolve(target.folder()).resolve(file);
    }

    Path output() {
        return root.resolve("installers/target");
    }

    Path work() {
        return output().resolve("work");
    }

    Path distributed() {
        return output().resolve("dist");
    }

    Path icons() {
        return output().resolve("icons");
    }

    Path icon() {
        return icons().resolve("Recscope." + target.iconEnding());
    }

    Path images() {
        return output().resolve("image");
    }

    /// The application image: a folder on Linux and Windows, a bundle on macOS.
    Path image() {
        return images().resolve(target == Target.MACOS ? "Recscope.app" : "Recscope");
    }

    /// The folder inside the image that holds the jars, `$APPDIR` in launcher options.
    Path imageApp() {
        return image().resolve(
                        switch (target) {
                            case LINUX -> "lib/app";
                            case MACOS -> "Contents/app";
                            case WINDOWS -> "app";
                        });
    }

    /// A launcher inside the image.
    Path launcher(String name) {
        return image().resolve(
                        switch (target) {
                            case LINUX -> "bin/" + name;
                            case MACOS -> "Contents/MacOS/" + name;
                            case WINDOWS -> name + ".exe";
                        });
    }
}
