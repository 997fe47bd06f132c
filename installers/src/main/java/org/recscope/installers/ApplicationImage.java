package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The application with its own Java and its launchers, as a folder that runs where it stands.
final class ApplicationImage {
    /// Makes the start-up cache on the machine where it will be used; run by the Linux packages after installation.
    static final String TRAINER = "recscope-prepare";

    private ApplicationImage() {}

    /// Makes the image.
    ///
    /// @param build where and for which system
    /// @param input the folder with jars and papers
    /// @param runtime the linked runtime
    static void create(Build build, Path input, Path runtime) throws IOException {
        List<String> cached = OptionFile.lines(build.common("java.options"));
        List<String> training = cached.stream()
                .filter(option -> !option.startsWith("-Xlog:aot"))
                .map(option -> option.replace("-XX:AOTCache=", "-XX:AOTCacheOutput="))
                .toList();
        List<String> console = new ArrayList<>(cached);
        console.addAll(OptionFile.lines(build.common("console.options")));
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--app-version", build.number(),
                "--input", input.toString(),
                "--main-jar", "recscope-app-" + build.version() + ".jar",
                "--runtime-image", runtime.toString(),
                "--icon", build.icon().toString(),
                "--dest", build.images().toString()));
        arguments.addAll(OptionFile.read(build.common("app.args")));
        arguments.addAll(OptionFile.read(build.system("image.args")));
        if (build.target() == Target.MACOS) {
            // There the bundle itself says what it opens; elsewhere the installer does.
            arguments.addAll(Packages.association(build));
        }
        cached.forEach(option -> arguments.addAll(List.of("--java-options", option)));
        arguments.addAll(launcher(build, build.target().console(), "", console));
        arguments.addAll(launcher(build, TRAINER, "selftest --quiet", training));
        Tool.run("jpackage", arguments);
        sortClassPath(build);
    }

    private static List<String> launcher(Build build, String name, String command, List<String> options)
            throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(build.common("console.properties")));
        lines.add("java-options=" + String.join(" ", options));
        if (!command.isEmpty()) {
            lines.add("arguments=" + command);
        }
        Path file = Files.write(build.work().resolve(name + ".properties"), lines);
        return List.of("--add-launcher", name + "=" + file);
    }

    /// The tool lists the jars in whatever order the file system gives them; equal builds need one order.
    private static void sortClassPath(Build build) throws IOException {
        try (Stream<Path> files = Files.list(build.imageApp())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cfg")).toList()) {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                // The main jar stands first, before the name of the main class; the others follow it.
                int first = 1;
                while (first < lines.size() && !(isJar(lines.get(first)) && isJar(lines.get(first - 1)))) {
                    first++;
                }
                int end = first;
                while (end < lines.size() && isJar(lines.get(end))) {
                    end++;
                }
                lines.subList(Math.min(first - 1, lines.size()), Math.min(end, lines.size()))
                        .sort(null);
                Files.write(file, lines);
            }
        }
    }

    private static boolean isJar(String line) {
        return line.startsWith("app.classpath=");
    }
}
