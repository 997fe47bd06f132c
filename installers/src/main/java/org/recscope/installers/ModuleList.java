package org.recscope.installers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The modules of the runtime image: a list that people read, held against what the jars really use.
public final class ModuleList {
    private ModuleList() {}

    /// The modules to link.
    ///
    /// @param list the file `common/modules.txt`
    /// @param jars the jars of the class path
    /// @param javafx the JavaFX jars of this system
    /// @return the names in the order of the file
    /// @throws IOException when the list cannot be read
    /// @throws IllegalStateException when a jar needs a module that is not listed
    public static List<String> checked(Path list, List<Path> jars, List<Path> javafx) throws IOException {
        List<String> listed = OptionFile.lines(list);
        Set<String> missing = needed(jars, javafx);
        missing.removeAll(Set.copyOf(listed));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the jars need modules that " + list + " does not name: " + missing);
        }
        return listed;
    }

    /// What `jdeps` finds that the jars use.
    ///
    /// @param jars the jars of the class path
    /// @param javafx the JavaFX jars of this system
    /// @return module names, sorted
    public static Set<String> needed(List<Path> jars, List<Path> javafx) {
        List<String> arguments = new ArrayList<>(List.of(
                "--print-module-deps",
                "--ignore-missing-deps",
                "--multi-release",
                "base",
                "--module-path",
                path(javafx),
                "--class-path",
                path(jars)));
        jars.forEach(jar -> arguments.add(jar.toString()));
        String printed = Tool.run("jdeps", arguments).strip();
        String last = printed.substring(printed.lastIndexOf('\n') + 1);
        return new TreeSet<>(Arrays.asList(last.split(",")));
    }

    private static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }
}
