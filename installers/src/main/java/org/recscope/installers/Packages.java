package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The installers of a system, made from the finished image.
final class Packages {
    private Packages() {}

    /// Makes one package.
    ///
    /// @param build where and for which system
    /// @param type as jpackage names it
    /// @return the file
    static Path create(Build build, String type) throws IOException {
        Path folder = Files.createDirectories(build.work().resolve(type));
        List<String> arguments = new ArrayList<>(List.of(
                "--app-image", build.image().toString(),
                "--name", "Recscope",
                "--app-version", build.version(),
                "--dest", folder.toString(),
                "--resource-dir", resources(build).toString(),
                "--license-file", build.root().resolve("LICENSE").toString(),
                "--file-associations", association(build).toString()));
        arguments.addAll(descriptions(build));
        arguments.addAll(OptionFile.read(build.common("package.args")));
        arguments.addAll(OptionFile.read(build.system("package.args")));
        arguments.addAll(OptionFile.read(build.system(type + ".args")));
        arguments.addAll(Signing.options(build));
        Tool.run("jpackage", arguments);
        try (Stream<Path> made = Files.list(folder)) {
            Path file = made.findFirst().orElseThrow(() -> new IOException("jpackage left no " + type));
            return Files.move(file, build.distributed().resolve(name(build, type)));
        }
    }

    /// The name that people see: product, version, system, architecture, and whether anybody vouches for it.
    static String name(Build build, String ending) {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String architecture = machine.equals("aarch64") ? "arm64" : "x64";
        String unsigned = build.target() == Target.LINUX || Signing.available() ? "" : "-unsigned";
        return "recscope-" + build.version() + "-" + build.target().folder() + "-" + architecture + unsigned + "."
                + ending;
    }

    private static List<String> descriptions(Build build) throws IOException {
        List<String> all = OptionFile.read(build.common("app.args"));
        List<String> kept = new ArrayList<>();
        for (String option : List.of("--vendor", "--copyright", "--description")) {
            kept.add(option);
            kept.add(all.get(all.indexOf(option) + 1));
        }
        return kept;
    }

    private static Path association(Build build) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(build.common("recscope.properties")));
        lines.add("icon=" + build.icon().toString().replace('\\', '/'));
        return Files.write(build.work().resolve("association.properties"), lines);
    }

    private static Path resources(Build build) throws IOException {
        Path folder = Files.createDirectories(build.work().resolve("resources"));
        try (Stream<Path> files = Files.list(build.system("resources"))) {
            for (Path file : files.sorted().toList()) {
                Files.copy(
                        file,
                        folder.resolve(file.getFileName().toString()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
