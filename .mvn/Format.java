import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Holds every source file to one layout. `check` names the files that differ and fails; `apply` rewrites them.
class Format {
    /// What was seen to be in order, so that only changed files are looked at again: path, size and time, a line each.
    private static final Path SEEN = Path.of("target", "formatted.txt");

    public static void main(String[] arguments) throws Exception {
        boolean apply = arguments[0].equals("apply");
        Set<String> seen = Files.exists(SEEN) ? Set.copyOf(Files.readAllLines(SEEN)) : Set.of();
        Set<String> inOrder = new TreeSet<>();
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        List<Path> differing = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (Path file : sources()) {
            if (seen.contains(stamp(file))) {
                inOrder.add(stamp(file));
                continue;
            }
            String before = Files.readString(file);
            try {
                String after = RemoveUnusedImports.removeUnusedImports(before);
                after = ImportOrderer.reorderImports(after, Style.PALANTIR);
                after = formatter.formatSource(after);
                if (!after.equals(before)) {
                    differing.add(file);
                    if (apply) {
                        Files.writeString(file, after);
                    }
                }
                if (apply || after.equals(before)) {
                    inOrder.add(stamp(file));
                }
            } catch (com.palantir.javaformat.java.FormatterException e) {
                broken.add(file + ": " + e.getMessage());
            }
        }
        Files.createDirectories(SEEN.getParent());
        Files.write(SEEN, inOrder);
        broken.forEach(System.err::println);
        if (!apply) {
            differing.forEach(file -> System.err.println("not formatted: " + file));
            if (!differing.isEmpty()) {
                System.err.println("repair with: mvn -N process-sources -Dformat=apply");
            }
        }
        System.exit(broken.isEmpty() && (apply || differing.isEmpty()) ? 0 : 1);
    }

    private static String stamp(Path file) throws IOException {
        return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("analytics", "app", "installers", ".mvn")) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().replace('\\', '/').contains("/target/"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
