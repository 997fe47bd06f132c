package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/// The files of an installed Recscope as they lie on a Linux system: the image below `/opt`, and where the desktop
/// looks
/// for them the entry of the menu, the type of study files and the icons.
///
/// They belong to the package, so that the package manager knows each of them, takes it away again and refreshes the
/// desktop's own lists. Every file has the date of the release and one of two modes.
final class LinuxTree {
    private static final String IMAGE = "opt/recscope";
    private static final String ICONS = "usr/share/icons/hicolor";

    /// What the desktop's icon theme has folders for.
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private LinuxTree() {}

    /// Lays the files out.
    ///
    /// @param build where the image and the icons are
    /// @param epoch the date of every file, seconds since 1970
    /// @return the folder that stands for `/`
    static Path create(Build build, long epoch) throws IOException {
        Path tree = Files.createDirectories(build.work().resolve("tree"));
        copy(build.image(), tree.resolve(IMAGE));
        copy(build.system("tree"), tree);
        // The tool's own notes about the image are of no use on the user's machine.
        Files.deleteIfExists(tree.resolve(IMAGE).resolve("lib/app/.jpackage.xml"));
        icons(build, tree.resolve(ICONS));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/recscope"), Path.of("/", IMAGE, "bin/recscope"));
        allow(tree);
        Dates.set(tree, epoch);
        return tree;
    }

    private static void icons(Build build, Path folder) throws IOException {
        for (int size : SIZES) {
            Path picture = build.icons().resolve("Recscope-" + size + ".png");
            Path sized = folder.resolve(size + "x" + size);
            copy(picture, sized.resolve("apps/recscope.png"));
            copy(picture, sized.resolve("mimetypes/application-vnd.recscope.study+json.png"));
        }
        copy(build.root().resolve("resources/brand/recscope.svg"), folder.resolve("scalable/apps/recscope.svg"));
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : Dates.sorted(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(
                        path,
                        target,
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void allow(Path tree) throws IOException {
        for (Path path : Dates.sorted(tree)) {
            if (!Files.isSymbolicLink(path)) {
                boolean open = Files.isDirectory(path) || Files.isExecutable(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(open ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
