package org.recscope.installers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The packaging, step by step: icons, modules, runtime, image, cache, archive, installers, checksums.
///
/// Arguments: the top folder of the project and its version. The environment variable `SOURCE_DATE_EPOCH` dates what is
/// made.
public final class Packaging {
    private final Build build;
    private final long epoch;

    private Packaging(Build build, long epoch) {
        this.build = build;
        this.epoch = epoch;
    }

    /// Makes everything this system can make.
    ///
    /// @param arguments the top folder of the project, the version
    /// @throws IOException when a file cannot be read or written
    /// @throws InterruptedException when the training run is interrupted
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Build build = new Build(Path.of(arguments[0]).toAbsolutePath(), arguments[1], Target.here());
        new Packaging(build, Long.parseLong(System.getenv("SOURCE_DATE_EPOCH"))).run();
    }

    private void run() throws IOException, InterruptedException {
        for (Path stale : List.of(build.work(), build.distributed(), build.images())) {
            delete(stale);
            Files.createDirectories(stale);
        }
        Icons.write(build.root().resolve("resources/brand/recscope.svg"), build.icons());
        List<Path> jars = jars(build.root().resolve("app/target/recscope/lib"));
        List<Path> javafx = jars.stream().filter(Packaging::isJavaFx).toList();
        List<Path> others = jars.stream().filter(jar -> !isJavaFx(jar)).toList();
        Path modules = build.work().resolve("modules");
        JavaFxModules.create(javafx, build.work().resolve("javafx"), modules, date());
        List<String> names = ModuleList.checked(build.common("modules.txt"), others, javafx);
        Path runtime = build.work().resolve("runtime");
        RuntimeImage.link(names, modules, build.common("jlink.args"), runtime);
        ApplicationImage.create(build, input(others), runtime);
        // The cache knows the jars by their dates: they get the one date that they will have where they are unpacked.
        Dates.set(build.image(), epoch);
        List<Path> made = new ArrayList<>();
        if (build.target() == Target.LINUX) {
            made.addAll(Packages.create(build, epoch));
            StartCache.train(build);
        } else {
            StartCache.train(build);
            Signing.seal(build);
            made.addAll(Packages.create(build, epoch));
        }
        made.add(Portable.create(build, epoch));
        made.add(Files.copy(
                build.output().resolve("papers/recscope.cdx.json"),
                build.distributed().resolve(Packages.name(build, "cdx.json"))));
        Checksums.write(made);
        made.forEach(file -> System.out.println(file + " " + file.toFile().length() / 1_000_000 + " MB"));
    }

    private Path input(List<Path> jars) throws IOException {
        Path input = Files.createDirectories(build.work().resolve("input"));
        for (Path jar : jars) {
            Files.copy(jar, input.resolve(jar.getFileName().toString()));
        }
        Path papers = Files.createDirectories(input.resolve("legal"));
        Files.copy(build.root().resolve("LICENSE"), papers.resolve("LICENSE"));
        for (String paper : List.of("THIRD-PARTY.txt", "recscope.cdx.json")) {
            Files.copy(build.output().resolve("papers").resolve(paper), papers.resolve(paper));
        }
        return input;
    }

    private String date() {
        return java.time.Instant.ofEpochSecond(epoch).toString();
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
