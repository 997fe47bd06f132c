package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The package for Fedora, openSUSE and their kin, by `rpmbuild`.
final class RedHatPackage {
    private RedHatPackage() {}

    /// Makes the package.
    ///
    /// @param build where and for which version
    /// @param tree the files, as from `LinuxTree`
    /// @param file the package to be made
    static void create(Build build, Path tree, Path file) throws IOException {
        Path work = Files.createDirectories(build.work().resolve("rpm"));
        Command.run(
                "rpmbuild",
                "-bb",
                "--define",
                "_topdir " + work,
                "--define",
                "tree " + tree,
                "--define",
                "version_given " + DebianPackage.sortable(build.version()),
                "--define",
                "after " + build.system("postinst"),
                build.system("recscope.spec").toString());
        try (Stream<Path> made = Files.walk(work.resolve("RPMS"))) {
            Path rpm = made.filter(path -> path.toString().endsWith(".rpm"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("rpmbuild left no package in " + work));
            Files.move(rpm, file);
        }
    }
}
