package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The Java runtime that travels with the application: the listed modules and nothing else.
final class RuntimeImage {
    private RuntimeImage() {}

    /// Links the runtime.
    ///
    /// @param names the modules
    /// @param modules the folder with JavaFX's modules
    /// @param options the file `common/jlink.args`
    /// @param output the folder to be made
    static void link(List<String> names, Path modules, Path options, Path output) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--module-path",
                modules.toString(),
                "--add-modules",
                String.join(",", names),
                "--output",
                output.toString(),
                "--include-locales=en,de"));
        arguments.addAll(OptionFile.read(options));
        Tool.run("jlink", arguments);
    }
}
