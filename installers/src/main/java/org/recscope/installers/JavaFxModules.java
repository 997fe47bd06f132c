package org.recscope.installers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// Turns the JavaFX jars, which carry their native libraries as resources, into modules that carry them as libraries.
///
/// From the jars JavaFX would unpack its libraries into the user's home folder at the first start; linked from these
/// modules
/// they lie inside the runtime image, where they can be signed and nothing is unpacked.
final class JavaFxModules {
    private JavaFxModules() {}

    /// Writes one `.jmod` for every JavaFX jar that has a module descriptor.
    ///
    /// @param jars the JavaFX jars of this system
    /// @param work a folder for what lies in between
    /// @param modules the folder that the modules go to
    /// @param date the date given to every entry, ISO 8601, so that equal input gives equal bytes
    static void create(List<Path> jars, Path work, Path modules, String date) throws IOException {
        Files.createDirectories(modules);
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                if (file.getEntry("module-info.class") != null) {
                    create(file, jar.getFileName().toString(), work, modules, date);
                }
            }
        }
    }

    private static void create(JarFile jar, String name, Path work, Path modules, String date) throws IOException {
        Path classes = work.resolve(name).resolve("classes");
        Path libraries = work.resolve(name).resolve("libraries");
        Files.createDirectories(classes);
        Files.createDirectories(libraries);
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory()) {
                Path folder = isLibrary(entry.getName()) ? libraries : classes;
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException(name + " holds " + entry.getName() + ", which would leave its folder");
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
        String module = name.replaceFirst("-\\d.*", "");
        List<String> arguments = new ArrayList<>(
                List.of("create", "--class-path", classes.toString(), "--libs", libraries.toString(), "--date", date));
        arguments.add(modules.resolve(module + ".jmod").toString());
        Tool.run("jmod", arguments);
    }

    private static boolean isLibrary(String name) {
        return name.endsWith(".so") || name.endsWith(".dylib") || name.endsWith(".dll");
    }
}
