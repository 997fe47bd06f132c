package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The installers of a system, made from the finished image: by jpackage on macOS and Windows, by the systems' own
/// programs on Linux, where jpackage's packages cannot be installed on a machine without a desktop.
final class Packages {
    private Packages() {}

    /// Makes every package of the system.
    ///
    /// @param build where and for which system
    /// @param epoch the date of every file, seconds since 1970
    /// @return the files
    static List<Path> create(Build build, long epoch) throws IOException {
        return build.target() == Target.LINUX ? linux(build, LinuxTree.create(build, epoch)) : jpackage(build);
    }

    private static List<Path> linux(Build build, Path tree) throws IOException {
        List<Path> made = new ArrayList<>();
        if (Command.exists("rpmbuild")) {
            Path file = build.distributed().resolve(name(build, "rpm"));
            RedHatPackage.create(build, tree, file);
            made.add(file);
        } else {
            System.out.println("no .rpm: this system has no rpmbuild");
        }
        if (Command.exists("dpkg-deb")) {
            Path file = build.distributed().resolve(name(build, "deb"));
            DebianPackage.create(build, tree, file);
            made.add(file);
        } else {
            System.out.println("no .deb: this system has no dpkg-deb");
        }
        return made;
    }

    private static List<Path> jpackage(Build build) throws IOException {
        List<Path> made = new ArrayList<>();
        for (String type : build.target().types()) {
            made.add(jpackage(build, type));
        }
        return made;
    }

    private static Path jpackage(Build build, String type) throws IOException {
        Path folder = Files.createDirectories(build.work().resolve(type));
        List<String> arguments = new ArrayList<>(List.of(
                "--app-image", build.image().toString(),
                "--name", "Recscope",
                "--app-version", build.number(),
                "--dest", folder.toString(),
                "--license-file", build.root().resolve("LICENSE").toString()));
        if (build.target() == Target.WINDOWS) {
            arguments.addAll(association(build));
        }
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

    /// The options that say which files the program opens.
    static List<String> association(Build build) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(build.common("recscope.properties")));
        lines.add("icon=" + build.icon().toString().replace('\\', '/'));
        Path file = Files.write(build.work().resolve("association.properties"), lines);
        return List.of("--file-associations", file.toString());
    }
}
