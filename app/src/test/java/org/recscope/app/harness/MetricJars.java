package org.recscope.app.harness;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.recscope.kernel.metric.Contract;
import org.recscope.kernel.metric.Metric;

/// Makes jars of metrics as a user's own build would.
public final class MetricJars {
    /// The example of the guide.
    public static final Path EXAMPLE =
            Path.of(System.getProperty("recscope.root", ".."), "resources", "guide", "own-metrics");

    private static final String LIST = "META-INF/services/org.recscope.kernel.metric.Metric";

    private MetricJars() {}

    /// The jar of the guide's example.
    ///
    /// @param jar the file to write
    public static void example(Path jar) throws IOException {
        Path classes = compile(sources(EXAMPLE.resolve("src/main/java")), List.of());
        write(jar, classes, Files.readString(EXAMPLE.resolve("src/main/resources/" + LIST)), contract());
    }

    /// A jar of classes given as text, which lists all of them.
    ///
    /// @param jar the file to write
    /// @param manifest of the jar
    /// @param sources each one class without a package, its name after `class`
    public static void of(Path jar, Manifest manifest, String... sources) throws IOException {
        Path folder = Files.createTempDirectory("metric-sources");
        List<Path> files = new ArrayList<>();
        StringBuilder list = new StringBuilder();
        for (String source : sources) {
            String name = source.split("class ", 2)[1].split("\\W", 2)[0];
            files.add(Files.writeString(folder.resolve(name + ".java"), source));
            list.append(name).append('\n');
        }
        write(jar, compile(files, List.of()), list.toString(), manifest);
    }

    /// A manifest that names this program's contract.
    ///
    /// @return the manifest
    public static Manifest contract() {
        return contract(String.valueOf(Contract.VERSION));
    }

    /// A manifest that names a contract.
    ///
    /// @param version as the jar says it
    /// @return the manifest
    public static Manifest contract(String version) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(Contract.MANIFEST, version);
        return manifest;
    }

    /// All Java files below a folder.
    ///
    /// @param folder of sources
    /// @return the files, by path
    public static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /// Compiles against the kernel.
    ///
    /// @param sources files
    /// @param more classes whose jars or folders are needed too
    /// @return the folder of classes
    public static Path compile(List<Path> sources, List<Class<?>> more) throws IOException {
        Path classes = Files.createTempDirectory("metric-classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter words = new StringWriter();
        String path = Stream.concat(Stream.of(Metric.class), more.stream())
                .map(MetricJars::place)
                .distinct()
                .collect(Collectors.joining(java.io.File.pathSeparator));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-nowarn", "-cp", path, "-d", classes.toString());
            if (!compiler.getTask(words, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException(words.toString());
            }
        }
        return classes;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path jar, Path classes, String list, Manifest manifest) throws IOException {
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
            out.putNextEntry(new JarEntry(LIST));
            out.write(list.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
