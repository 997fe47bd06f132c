package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/// The package for Debian, Ubuntu and their kin, by `dpkg-deb`.
final class DebianPackage {
    private DebianPackage() {}

    /// Makes the package.
    ///
    /// @param build where and for which version
    /// @param tree the files, as from `LinuxTree`
    /// @param file the package to be made
    static void create(Build build, Path tree, Path file) throws IOException {
        Path control = Files.createDirectories(tree.resolve("DEBIAN"));
        long size = 0;
        StringBuilder sums = new StringBuilder();
        for (Path path : Dates.sorted(tree)) {
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                size += Files.size(path);
                sums.append(Checksums.of("MD5", path) + "  " + tree.relativize(path) + "\n");
            }
        }
        Files.writeString(control.resolve("md5sums"), sums);
        Files.writeString(
                control.resolve("control"),
                Files.readString(build.system("control"))
                        .replace("@VERSION@", sortable(build.version()))
                        .replace("@ARCHITECTURE@", architecture())
                        .replace("@SIZE@", Long.toString(size / 1024)));
        for (String script : List.of("postinst", "prerm")) {
            Path target = Files.copy(build.system(script), control.resolve(script));
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        // The compression is said, because the default differs from system to system; the jars gain little by more of
        // it.
        Command.run("dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", tree.toString(), file.toString());
    }

    /// A version as packages of Linux sort it: a preview comes before its release.
    static String sortable(String version) {
        return version.replace('-', '~');
    }

    private static String architecture() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return machine.equals("aarch64") ? "arm64" : "amd64";
    }
}
